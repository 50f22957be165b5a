import fc from "fast-check";
import { expect, it } from "vitest";
import { breakLines } from "./break-lines.ts";
import { evenLines } from "./even-lines.ts";
import { textStyles } from "./theme.ts";

const face = textStyles.cell;

it("leaves no か。 alone on a line", () => {
  const text = "全体構成図・ネットワーク図と、保守事業者を含む責任者の一覧を出せるか。";
  const widthPt = 33 * face.fontSizePt;
  expect(breakLines(text, widthPt, face).at(-1)).toBe("か。");
  expect(evenLines(text, widthPt, face)).toEqual([
    "全体構成図・ネットワーク図と、保守事業者を含む責任者の一覧を出",
    "せるか。",
  ]);
});

it("loses no letter and needs no line more", () => {
  const text = fc.string({ unit: fc.constantFrom(..."あいか。、「」ー漢字 aB1\n"), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 300 }), (given, widthPt) => {
      const [even, plain] = [evenLines(given, widthPt, face), breakLines(given, widthPt, face)];
      expect(even.length).toBe(plain.length);
      expect(even.join("").replaceAll(" ", "")).toBe(plain.join("").replaceAll(" ", ""));
    }),
  );
});
