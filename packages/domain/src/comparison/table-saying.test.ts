import { expect, it } from "vitest";
import { editionOf } from "../catalog/fixtures/edition-of.ts";
import { itemOf } from "../catalog/fixtures/item-of.ts";
import { type Answer, type TableAnswerRow, UNANSWERED } from "../disclosure/answer.ts";
import { findIssueGaps } from "../disclosure/find-issue-gaps.ts";
import { compareRevisions } from "./compare-revisions.ts";
import { markOf } from "./mark-of.ts";

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

it("takes a table of empty rows for an answer that was not given", () => {
  const answer: Answer = { ...UNANSWERED, value: { type: "table", rows: [empty] } };
  expect(markOf(answer)).toBe("unanswered");
  const kind = {
    type: "table" as const,
    columns: [{ key: "c", label: { ja: "有無", en: "In place" }, holds: "text" as const }],
    rows: [{ key: "r", label: { ja: "責任者", en: "Officer" } }],
    addedRowLabel: null,
  };
  const edition = editionOf([itemOf("a", { kind })]);
  const header = {
    vendorName: null,
    offeringName: null,
    versionLabel: null,
    createdOn: null,
    contact: null,
  };
  const gapsOf = (one: Answer) => findIssueGaps(edition, header, new Map([["a", one]]));
  expect(gapsOf(answer)).toEqual([{ problem: "unanswered", itemKey: "a", blocks: false }]);
  const said = { ...empty, cells: [cell("c", "部長")] };
  expect(gapsOf({ ...answer, value: { type: "table", rows: [said] } })).toEqual([]);
});
