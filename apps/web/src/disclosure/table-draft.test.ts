import { editionOf } from "@bunkai/domain/catalog/fixtures/edition-of";
import { itemOf } from "@bunkai/domain/catalog/fixtures/item-of";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { checkAnswer } from "@bunkai/domain/disclosure/check-answer";
import { expect, it } from "vitest";
import { draftRowsOf, isNameless, type TableKind, tableValueOf, withCell } from "./table-draft.ts";

const both = (text: string) => ({ ja: text, en: text });
const kind: TableKind = {
  type: "table",
  columns: [
    { key: "has", label: both("有無"), holds: "judgement" },
    { key: "where", label: both("所在"), holds: "text" },
  ],
  rows: [
    { key: "policy", label: both("方針") },
    { key: "rules", label: both("規程") },
  ],
  addedRowLabel: both("文書"),
};
const item = itemOf("documents", { kind });
const yes = { columnKey: "has", judgement: "yes", text: null } as const;

it("says nothing of fixed rows that are empty and of added ones without a name, and is unanswered when no row is left", () => {
  const empty = draftRowsOf(kind, { type: "unanswered" });
  expect(empty.map(({ key }) => key)).toEqual(["policy", "rules"]);
  expect(tableValueOf(empty)).toEqual({ type: "unanswered" });

  const nameless = [...empty, { key: null, label: " ", cells: [yes] }];
  expect(isNameless({ key: null, label: " ", cells: [yes] })).toBe(true);
  expect(tableValueOf(nameless)).toEqual({ type: "unanswered" });
  expect(editionOf([item]).items).toHaveLength(1);
});

it("gives rows that the domain takes, and reads them back as they were", () => {
  const rows = withCell(draftRowsOf(kind, { type: "unanswered" }), 1, yes);
  const value = tableValueOf([...rows, { key: null, label: "手順書", cells: [] }]);
  expect(value).toEqual({
    type: "table",
    rows: [
      { key: "rules", label: null, cells: [yes] },
      { key: null, label: "手順書", cells: [] },
    ],
  });
  expect(() => checkAnswer(item, { ...UNANSWERED, value })).not.toThrow();
  expect(tableValueOf(draftRowsOf(kind, value))).toEqual(value);
});
