import fc from "fast-check";
import { expect, it } from "vitest";
import { linePieces, NOT_AT_LINE_END, NOT_AT_LINE_START } from "./line-pieces.ts";

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."医療機関はデータを確認する。、「」（）ー々っャヶ・：！？…%％年月日 　￥№"),
    fc.constantFrom(..."aZ09-/.:@#_"),
    fc.constant("\u00A0"),
    fc.constant("𠮷"),
  ),
});

it("cuts, and loses nothing", () => {
  fc.assert(fc.property(text, (given) => linePieces(given).join("") === given));
});

it("never begins a piece with a letter that may not begin a line, nor ends one with a letter that may not end it", () => {
  fc.assert(
    fc.property(text, (given) => {
      for (const [index, piece] of linePieces(given).entries()) {
        const [first = ""] = piece;
        if (index > 0) expect(NOT_AT_LINE_START.test(first)).toBe(false);
        const isLast = index === linePieces(given).length - 1;
        if (!isLast) expect(NOT_AT_LINE_END.test([...piece].at(-1) ?? "")).toBe(false);
      }
    }),
  );
});

it.each([
  ["医療機関", ["医", "療", "機", "関"]],
  ["「はい」、と", ["「は", "い」、", "と"]],
  [
    "事業者（クラウドを含む）に",
    ["事", "業", "者", "（ク", "ラ", "ウ", "ド", "を", "含", "む）", "に"],
  ],
  ["サーバー", ["サー", "バー"]],
  ["3ヶ月ごと", ["3ヶ", "月", "ご", "と"]],
  ["2027年3月31日まで", ["2027年", "3月", "31日", "ま", "で"]],
  ["ISO/IEC 27001の認証", ["ISO/IEC ", "27001", "の", "認", "証"]],
  ["容量は 10\u00A0GB です", ["容", "量", "は ", "10\u00A0GB ", "で", "す"]],
  ["foo, bar (baz) qux", ["foo, ", "bar ", "(baz) ", "qux"]],
  ["99.9%以上", ["99.9%", "以", "上"]],
  ["𠮷野", ["𠮷", "野"]],
])("cuts %s where a reader would", (given, pieces) => {
  expect(linePieces(given)).toEqual(pieces);
});
