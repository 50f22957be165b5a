import { unprintableLetters } from "@bunkai/domain/paper/unprintable-letters";
import { expect, it } from "vitest";
import { fontOf } from "./fonts.ts";
import { findMissingGlyphs } from "./glyphs.ts";

const UNICODE_MAX = 0x10_ff_ff;

it("knows without the font which letters it prints: the list of the domain is that of the font", () => {
  const inFont = new Set(fontOf("regular").characterSet);
  const differing: string[] = [];
  for (let codePoint = 0x20; codePoint <= UNICODE_MAX; codePoint += 1) {
    const letter = String.fromCodePoint(codePoint);
    // What NFC turns into something else is judged by what it turns into.
    if (letter.normalize("NFC") !== letter || /[\p{Cs}\p{Cf}\p{Cc}]/u.test(letter)) continue;
    const isPrinted =
      inFont.has(codePoint) || /\p{Zs}|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u.test(letter);
    if ((unprintableLetters(letter).length === 0) !== isPrinted) differing.push(letter);
  }
  expect(differing).toEqual([]);
});

it("finds the same letters missing as the paper itself", () => {
  const text = "絵文字😀 العربية ไทย 한글 \uE000 葛\u{E0100}城 高﨑 ①";
  const onPaper = findMissingGlyphs([text]).filter(({ problem }) => problem === "no glyph");
  expect(unprintableLetters(text)).toEqual(onPaper.map(({ letter }) => letter));
});
