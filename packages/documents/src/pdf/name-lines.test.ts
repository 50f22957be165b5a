import fc from "fast-check";
import { expect, test } from "vitest";
import { nameColumnWidthPt, nameLines } from "./name-lines.ts";
import { textWidthPt } from "./text-width.ts";
import { textStyles } from "./theme.ts";

const face = textStyles.cell;
const hospital = "医療法人社団みなと会 みなと総合病院";

test("A legal name ends its line where it has a space, never in the middle of a word", () => {
  expect(nameLines(hospital, 100, face)).toEqual(["医療法人社団みなと会", "みなと総合病院"]);
});

test("A name that fits stays on one line", () => {
  expect(nameLines(hospital, 200, face)).toEqual([hospital]);
});

test("A column fits the widest part of its names, within its limits", () => {
  const limits = { face, widthPtMin: 60, widthPtMax: 130 };
  const names = [hospital, "株式会社あおば医療クラウド"];
  expect(nameColumnWidthPt(names, limits)).toBe(
    Math.ceil(textWidthPt("株式会社あおば医療クラウド", face)),
  );
  expect(nameColumnWidthPt(["甲"], limits)).toBe(60);
  expect(nameColumnWidthPt(["長".repeat(40)], limits)).toBe(130);
  expect(nameColumnWidthPt([], limits)).toBe(60);
});

test("Lines give the name again, and a line of several parts fits", () => {
  const parts = fc.array(fc.stringMatching(/^[あ-んa-z株式会社]{1,12}$/u), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 20, max: 200 }), (words, widthPt) => {
      const name = words.join(" ");
      const lines = nameLines(name, widthPt, face);
      expect(lines.join(" ")).toBe(name);
      for (const line of lines) {
        if (line.includes(" ")) expect(textWidthPt(line, face)).toBeLessThanOrEqual(widthPt);
      }
    }),
  );
});
