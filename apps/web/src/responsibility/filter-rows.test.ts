import { OPEN_ASSIGNMENT } from "@bunkai/domain/responsibility/assignment";
import { describe, expect, it } from "vitest";
import { filterRows } from "./filter-rows.ts";
import type { MatrixView } from "./responsibility-queries.ts";
import { type TalkedRow, talkedRowsOf } from "./talked-row.ts";

const parties = ["hospital", "vendor"].map((key) => ({
  key,
  kind: key === "hospital" ? "hospital" : "vendor",
  name: key,
  organizationId: `00000000-0000-4000-8000-00000000000${key.length}`,
}));

function rowsOf(view: object): readonly TalkedRow[] {
  return talkedRowsOf(view as MatrixView);
}

const duty = (key: string, phase: string, area: string, ja: string) => ({
  key,
  phase,
  area: { ja: area, en: area },
  text: { ja, en: key },
});
const row = (dutyKey: string, position: number, changes: object = {}) => ({
  id: dutyKey,
  dutyKey,
  position,
  assignment: { ...OPEN_ASSIGNMENT, inCharge: "vendor" },
  acceptedBy: [],
  declinedBy: [],
  proposalNumber: 0,
  ...changes,
});

const talked = rowsOf({
  matrix: { parties },
  duties: [
    duty("T1", "normal", "保守", "ＶＰＮ装置を更新する"),
    duty("T2", "beforeContract", "合意", "資料を渡す"),
    duty("T3", "normal", "教育", "職員に教える"),
    duty("T4", "normal", "保守", "記録を残す"),
  ],
  rows: [
    row("T1", 0),
    row("T2", 1, { acceptedBy: ["hospital", "vendor"] }),
    row("T3", 2, { acceptedBy: ["hospital"] }),
    row("T4", 3, { assignment: OPEN_ASSIGNMENT }),
  ],
});
const keysOf = (rows: readonly TalkedRow[]) => rows.map((one) => one.duty.key);

describe("filterRows", () => {
  it("stands by phase, then area, then in the order of the catalogue", () => {
    expect(keysOf(talked)).toEqual(["T2", "T1", "T4", "T3"]);
  });

  it("shows what is not agreed, and what waits for the reader", () => {
    expect(keysOf(filterRows(talked, { show: "open" }, "hospital"))).toEqual(["T1", "T4", "T3"]);
    expect(keysOf(filterRows(talked, { show: "mine" }, "hospital"))).toEqual(["T1", "T4"]);
  });

  it("finds words in either width and in any order", () => {
    expect(keysOf(filterRows(talked, { words: "更新 vpn" }, "hospital"))).toEqual(["T1"]);
    expect(keysOf(filterRows(talked, { words: "更新 印刷" }, "hospital"))).toEqual([]);
  });
});
