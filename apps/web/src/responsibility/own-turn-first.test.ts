import { expect, it } from "vitest";
import { ownTurnFirst } from "./own-turn-first.ts";
import type { TalkedRow } from "./talked-row.ts";

it("puts what waits for a party first, and keeps the order otherwise", () => {
  const rowOf = (id: string, ...turn: readonly string[]) =>
    ({ row: { id }, turn }) as unknown as TalkedRow;
  const rows = [
    rowOf("1", "vendor"),
    rowOf("2", "dealer"),
    rowOf("3"),
    rowOf("4", "vendor", "dealer"),
  ];
  expect(ownTurnFirst(rows, "dealer").map(({ row }) => row.id)).toEqual(["2", "4", "1", "3"]);
});
