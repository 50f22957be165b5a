import { expect, test } from "vitest";
import { unprintableLetters } from "./unprintable-letters.ts";

test("Japanese as people write it can be printed, rare kanji of names among it", () => {
  const text = "医療法人 髙﨑・𠮷野家㈱①〜～｢ｶﾅ｣ №5 ℃ “引用” — © Ω é\n次の行\t終わり";
  expect(unprintableLetters(text)).toEqual([]);
});

test("what the font lacks is named, each letter once, in order", () => {
  expect(unprintableLetters("絵文字😀と😀、ع と ไ と 한")).toEqual(["😀", "ع", "ไ", "한"]);
});

test("a private letter (外字) cannot be printed", () => {
  expect(unprintableLetters("\uE000")).toEqual(["\uE000"]);
});

test("a variant is printed as its plain form", () => {
  expect(unprintableLetters("葛\u{E0100}城")).toEqual([]);
});

test("composed and decomposed letters are told alike", () => {
  expect(unprintableLetters("か\u3099")).toEqual([]);
});
