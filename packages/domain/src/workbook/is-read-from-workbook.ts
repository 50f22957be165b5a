import type { Edition } from "../catalog/edition.ts";

/**
 * Whether filled-in workbooks are read into sheets of the edition. Readers know はい, いいえ and 対象外; a service level
 * is figures, units and promises, which nobody should guess out of a cell.
 */
export function isReadFromWorkbook({ kind }: Pick<Edition, "kind">): boolean {
  return kind !== "sla";
}
