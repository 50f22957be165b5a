import { type TextFace, textWidthPt } from "./text-width.ts";

const SPACES = /[ \u3000]+/u;

/**
 * Sets the name of an organisation in lines that end where the name itself has a space (医療法人社団○○会 / ○○病院).
 * A name that fits stays on one line; a part that is wider than a line is left for breakLines.
 *
 * @param widthPt width of a line, in pt
 */
export function nameLines(name: string, widthPt: number, face: TextFace): string[] {
  const lines: string[] = [];
  for (const part of name.split(SPACES)) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : `${last} ${part}`;
    if (last !== undefined && textWidthPt(joined, face) > widthPt) lines.push(part);
    else lines.splice(-1, 1, joined);
  }
  return lines;
}

/**
 * How wide a column of names must be so that no part of a name is cut, within limits.
 *
 * @param widthPtMax names with wider parts are cut all the same
 */
export function nameColumnWidthPt(
  names: readonly string[],
  { face, widthPtMax, widthPtMin }: { face: TextFace; widthPtMax: number; widthPtMin: number },
): number {
  const partWidthsPt = names.flatMap((name) =>
    name.split(SPACES).map((part) => textWidthPt(part, face)),
  );
  return Math.ceil(Math.min(widthPtMax, Math.max(widthPtMin, ...partWidthsPt)));
}
