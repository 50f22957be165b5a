import fc from "fast-check";
import { expect, it } from "vitest";
import { breakLines } from "./break-lines.ts";
import { textWidthPt } from "./text-width.ts";
import { textStyles } from "./theme.ts";

const face = textStyles.body;
const em = face.fontSizePt;

const text = fc.string({
  unit: fc.constantFrom(..."医療機関はデータを確認する。「」（）ーっ年 aZ09/-.\u00A0\n"),
  maxLength: 300,
});

it("keeps every letter in its order, up to spaces at the ends of lines", () => {
  const letters = (each: string) => each.replace(/\s/gu, "");
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 40 }), (given, widthEm) => {
      expect(letters(breakLines(given, widthEm * em, face).join(""))).toBe(letters(given));
    }),
  );
});

it("makes no line wider than asked", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 40 }), (given, widthEm) => {
      for (const line of breakLines(given, widthEm * em, face)) {
        expect(textWidthPt(line, face)).toBeLessThanOrEqual(widthEm * em + 1e-6);
      }
    }),
  );
});

it("leaves no line that has room for the next piece", () => {
  expect(breakLines("あいうえおかきくけこ", 4 * em, face)).toEqual([
    "あいうえ",
    "おかきく",
    "けこ",
  ]);
});

it("takes a letter along to the next line rather than begin that line with a stop or end this one with a bracket", () => {
  expect(breakLines("あいうえ。お", 4 * em, face)).toEqual(["あいう", "え。お"]);
  expect(breakLines("あいう「えお」", 4 * em, face)).toEqual(["あいう", "「えお」"]);
});

it("keeps the writer's line ends, and empty lines", () => {
  expect(breakLines("あ\n\nい", 10 * em, face)).toEqual(["あ", "", "い"]);
});

it("cuts what is longer than a line at a good place, or anywhere, without a hyphen", () => {
  const address = "https://hospital.example.jp/a/very/long/path?with=query&and=more";
  const lines = breakLines(address, 14 * em, face);
  expect(lines.join("")).toBe(address);
  expect(lines.slice(0, -1).every((line) => /[/?&=.]$/u.test(line))).toBe(true);
  const hash = "0123456789abcdef".repeat(4);
  expect(breakLines(hash, 14 * em, face).join("")).toBe(hash);
});

it("prints at least one letter a line where nothing fits", () => {
  expect(breakLines("あい", 1, face)).toEqual(["あ", "い"]);
});
