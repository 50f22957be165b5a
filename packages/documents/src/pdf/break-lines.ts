import { linePieces } from "./line-pieces.ts";
import { type TextFace, textWidthPt } from "./text-width.ts";

/** After these an address or a path is best cut when it is longer than a line. */
const GOOD_CUT = /[/?&=._:;,@-]/u;
/** A cut at a good place is taken only in the last part of a line; a shorter line would look broken. */
const GOOD_CUT_FROM = 0.6;

/**
 * Sets text in lines of a given width, by the rules of linePieces. Line ends (`\n`) of the text stay.
 *
 * A piece wider than a line (an address, a hash) is cut without a hyphen, so that it can still be copied.
 * We do this ourselves: react-pdf sees one script at a time, so that it would end a line with 「 before kanji.
 *
 * @param widthPt width of a line, in pt
 */
export function breakLines(text: string, widthPt: number, face: TextFace): string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, widthPt, face));
}

function breakParagraph(paragraph: string, widthPt: number, face: TextFace): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of linePieces(paragraph)) {
    if (fits(line + piece, widthPt, face)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line);
    const cuts = cutPiece(piece, widthPt, face);
    lines.push(...cuts.slice(0, -1));
    line = cuts.at(-1) ?? "";
  }
  lines.push(line);
  return lines.map((each) => each.trimEnd());
}

/** Spaces at the end of a line take no room. */
function fits(line: string, widthPt: number, face: TextFace): boolean {
  return textWidthPt(line.trimEnd(), face) <= widthPt;
}

/** Cuts that each fit a line; the last one may be followed by more on its line. At least one letter each. */
function cutPiece(piece: string, widthPt: number, face: TextFace): string[] {
  const letters = [...piece];
  const cuts: string[] = [];
  let from = 0;
  while (from < letters.length) {
    const until = endOfCut(letters, from, widthPt, face);
    cuts.push(letters.slice(from, until).join(""));
    from = until;
  }
  return cuts;
}

function endOfCut(
  letters: readonly string[],
  from: number,
  widthPt: number,
  face: TextFace,
): number {
  let filledPt = 0;
  for (let at = from; at < letters.length; at += 1) {
    const letter = letters[at] ?? "";
    filledPt += textWidthPt(letter, face);
    const overflows = filledPt > widthPt && at > from && letter.trim() !== "";
    if (overflows) return goodCutBefore(letters, from, at);
  }
  return letters.length;
}

function goodCutBefore(letters: readonly string[], from: number, until: number): number {
  for (let good = until; good > from + (until - from) * GOOD_CUT_FROM; good -= 1) {
    if (GOOD_CUT.test(letters[good - 1] ?? "")) return good;
  }
  return until;
}
