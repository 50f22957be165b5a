import { expect, it } from "vitest";
import type { TableAnswerRow } from "./answer.ts";
import { changedTableRows } from "./changed-table-rows.ts";
import { diffTables } from "./diff-tables.ts";

const rowOf = (label: string, text: string): TableAnswerRow => ({
  ...{ key: null, label },
  cells: [{ columnKey: "c", judgement: null, text }],
});

it("keeps of each table the rows that differ, also the second of two rows with one name", () => {
  const before = [rowOf("甲", "1"), rowOf("甲", "2"), rowOf("乙", "3")];
  const after = [rowOf("甲", "1"), rowOf("甲", "9"), rowOf("丙", "4")];
  const { rows } = diffTables(before, after);
  expect(changedTableRows(before, rows)).toEqual([before[1], before[2]]);
  expect(changedTableRows(after, rows)).toEqual([after[1], after[2]]);
});
