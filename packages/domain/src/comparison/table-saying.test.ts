import { expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { type Answer, type TableAnswerRow, UNANSWERED } from "../disclosure/answer.ts";
import { compareRevisions } from "./compare-revisions.ts";

const cell = (columnKey: string, text: string | null) => ({ columnKey, judgement: null, text });
const row = (label: string, ...cells: TableAnswerRow["cells"]): TableAnswerRow => ({
  key: null,
  label,
  cells,
});
const empty: TableAnswerRow = { key: "r", label: null, cells: [cell("c", null)] };

const differ = (...tables: readonly (readonly TableAnswerRow[])[]) => {
  const sheets = tables.map((rows) => {
    const answer: Answer = { ...UNANSWERED, value: { type: "table", rows: [...rows] } };
    return { answers: new Map([["a", answer]]) };
  });
  return compareRevisions(editionOf([itemOf("a")]), sheets)[0]?.differs;
};

it("finds two tables alike that say the same in another order, and an empty row or cell in one of them", () => {
  const [one, other] = [row("甲", cell("c", "年一回"), cell("d", "可")), row("乙")];
  const turned = row("甲", cell("d", "可"), cell("c", "年一回 "), cell("e", null));
  expect(differ([one, other], [other, turned, empty])).toBe(false);
});

it("finds two tables different when a cell, a name or the number of rows is", () => {
  const table = [row("甲", cell("c", "年一回"))];
  expect(differ(table, [row("甲", cell("c", "年二回"))])).toBe(true);
  expect(differ(table, [row("乙", cell("c", "年一回"))])).toBe(true);
  expect(differ(table, [...table, ...table])).toBe(true);
});
