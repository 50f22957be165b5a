import type { SheetDiffRow } from "./sheet-diff.ts";

/** In the order in which a reader wants to know of them. */
export const differenceGroups = [
  "worse",
  "better",
  "neutral",
  "rewordedOnly",
  "onlyBefore",
  "onlyAfter",
] as const;
export type DifferenceGroup = (typeof differenceGroups)[number];

/** To which of the counts of a difference a row belongs: each row to one. */
export function differenceGroup(row: SheetDiffRow): DifferenceGroup {
  if (row.presence !== "both") return row.presence;
  return row.changes.length === 0 ? "rewordedOnly" : row.direction;
}
