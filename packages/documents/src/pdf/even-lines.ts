import { breakLines } from "./break-lines.ts";
import { type TextFace, textWidthPt } from "./text-width.ts";

/** A last line of fewer letters looks lost below a full one. */
const LAST_LETTERS_MIN = 4;
/** So much narrower lines are tried, step by step. */
const STEP = 0.03;
const STEPS_MAX = 8;

/**
 * Sets text in lines as breakLines does, but lets no paragraph end with a line of one, two or three letters (か。) where
 * slightly shorter lines before it mend that without one line more.
 *
 * @param widthPt width of a line, in pt
 */
export function evenLines(text: string, widthPt: number, face: TextFace): string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines = breakLines(paragraph, widthPt, face);
    if (lines.length < 2) return lines;
    const lastPtMin = LAST_LETTERS_MIN * face.fontSizePt;
    for (let step = 0; step <= STEPS_MAX; step += 1) {
      const tried = breakLines(paragraph, widthPt * (1 - step * STEP), face);
      if (tried.length > lines.length) break;
      if (textWidthPt(tried.at(-1) ?? "", face) >= lastPtMin) return tried;
    }
    return lines;
  });
}
