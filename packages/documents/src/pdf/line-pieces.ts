/** Letters that may not begin a line (JIS X 4051): what closes, ends, repeats, lengthens or is small. */
export const NOT_AT_LINE_START =
  /[\p{Pe}\p{Pf}\p{M}、。，．・：；！？!?,.:;…‥‐–—〜～゠ー々〻ヽヾゝゞぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ｡､･ｧ-ｰﾞﾟ%％‰℃°′″]/u;

/** Letters that may not end a line: what opens, and what stands before its number. */
export const NOT_AT_LINE_END = /[\p{Ps}\p{Pi}￥＄￡＃№¥$£#]/u;

/** Neither a space nor a letter of East Asian width: words, numbers, addresses, hashes. */
const WESTERN = /[\u0021-\u02FF\u0370-\u058F\u1E00-\u1FFF\u2010-\u201F\u2030-\u205E\u20A0-\u20CF]/u;
const DIGIT = /[0-9０-９]/u;
const COUNTER = /[年月日時分秒円件回名人台版章節条項号頁]/u;
/** Between a number and its unit, for example. */
const NO_BREAK_SPACE = "\u00A0";
const SPACE = /[ \t\u3000]/u;

/**
 * Cuts one line of text into the pieces between which it may be broken. Joined they give the text again;
 * spaces stand at the end of their piece.
 *
 * Source: JIS X 4051 and the W3C's "Requirements for Japanese Text Layout", as far as rows of a table need them.
 */
export function linePieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let before = "";
  for (const letter of text) {
    if (piece !== "" && mayBreak(before, letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
    before = letter;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (before === NO_BREAK_SPACE || after === NO_BREAK_SPACE) return false;
  if (SPACE.test(after)) return false;
  if (SPACE.test(before)) return !NOT_AT_LINE_START.test(after);
  if (NOT_AT_LINE_END.test(before) || NOT_AT_LINE_START.test(after)) return false;
  if (WESTERN.test(before) && WESTERN.test(after)) return false;
  return !(DIGIT.test(before) && COUNTER.test(after));
}
