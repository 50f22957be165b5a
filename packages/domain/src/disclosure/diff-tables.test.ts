import { describe, expect, it } from "vitest";
import type { TableAnswerRow } from "./answer.ts";
import { diffTables } from "./diff-tables.ts";

const cell = (text: string | null, judgement: "yes" | "no" | null = null) => ({
  columnKey: "c",
  judgement,
  text,
});
const added = (label: string, text: string | null = null): TableAnswerRow => ({
  key: null,
  label,
  cells: [cell(text)],
});
const fixed = (key: string, judgement: "yes" | "no"): TableAnswerRow => ({
  key,
  label: null,
  cells: [cell(null, judgement)],
});

describe("diffTables", () => {
  it("finds a row again by its key or name, and names the cells that differ", () => {
    const { isReordered, rows } = diffTables(
      [fixed("r", "no"), added("規程甲", "年一回"), added("規程乙")],
      [added("規程丙"), fixed("r", "yes"), added("規程甲", "年二回")],
    );
    expect(isReordered).toBe(false);
    expect(rows.map(({ key, label, presence }) => [key ?? label, presence])).toEqual([
      ["r", "both"],
      ["規程甲", "both"],
      ["規程乙", "onlyBefore"],
      ["規程丙", "onlyAfter"],
    ]);
    expect(rows[1]?.cells).toEqual([
      {
        columnKey: "c",
        before: { judgement: null, text: "年一回" },
        after: { judgement: null, text: "年二回" },
      },
    ]);
  });

  it("keeps two rows of one name apart, and takes a missing cell for one that says nothing", () => {
    expect(
      diffTables([added("甲"), added("甲", "一")], [added("甲"), added("甲", "二")]).rows,
    ).toMatchObject([{ label: "甲", position: 1, presence: "both" }]);
    expect(diffTables([added("甲")], [{ ...added("甲"), cells: [] }]).rows).toEqual([]);
  });

  it("tells that added rows changed places, and never minds the order of those that the form names", () => {
    const rows = [fixed("r", "yes"), fixed("s", "no"), added("甲"), added("乙")];
    const isReordered = (order: readonly number[]) =>
      diffTables(
        rows,
        order.flatMap((place) => rows[place] ?? []),
      ).isReordered;
    expect(
      [
        [1, 0, 2, 3],
        [0, 2, 1, 3],
        [0, 1, 3, 2],
      ].map(isReordered),
    ).toEqual([false, false, true]);
  });
});
