import { expect, it } from "vitest";
import { sheetOf } from "./fixtures/grid-of.ts";
import { legendOf } from "./legend.ts";
import { sheetView } from "./sheet-view.ts";

const legend = (...lines: string[][]) =>
  Object.fromEntries(legendOf(sheetView(sheetOf({ lines }))));

it.each([
  "1＝はい、2＝いいえ、3＝対象外",
  "回答欄：　１：はい　２：いいえ　３：対象外",
  "(1. はい 2. いいえ 3. 対象外)",
  "1…はい / 2…いいえ / 3…対象外",
])("reads the legend %s", (text) => {
  expect(legend([text])).toEqual({ "1": "yes", "2": "no", "3": "notApplicable" });
});

it("reads a legend from neighbouring cells, wherever they stand", () => {
  expect(legend(["", "凡例"], ["x", "", "A", "はい"], ["", "", "B", "いいえ"])).toEqual({
    a: "yes",
    b: "no",
  });
});

it.each([
  ["one code alone", [["1＝はい"]]],
  ["two codes for one answer", [["1＝はい、2＝はい"]]],
  [
    "numbered rows of answers",
    [
      ["1", "はい"],
      ["2", "いいえ"],
      ["3", "はい"],
    ],
  ],
])("takes %s for no legend", (_what, lines) => {
  expect(legend(...lines)).toEqual({});
});
