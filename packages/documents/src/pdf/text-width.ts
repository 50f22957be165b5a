import { type FontWeight, fontOf } from "./fonts.ts";

/** How a piece of text is set, as far as its width depends on it. */
export type TextFace = { readonly fontSizePt: number; readonly weight: FontWeight };

const emWidths: Readonly<Record<FontWeight, Map<string, number>>> = {
  regular: new Map(),
  bold: new Map(),
};

/** Width of one line of text in pt, letter by letter: our papers are set solid, without kerning. */
export function textWidthPt(text: string, { fontSizePt, weight }: TextFace): number {
  let widthEm = 0;
  for (const letter of text) widthEm += letterWidthEm(letter, weight);
  return widthEm * fontSizePt;
}

function letterWidthEm(letter: string, weight: FontWeight): number {
  const known = emWidths[weight].get(letter);
  if (known !== undefined) return known;
  const font = fontOf(weight);
  const widthEm = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  emWidths[weight].set(letter, widthEm);
  return widthEm;
}
