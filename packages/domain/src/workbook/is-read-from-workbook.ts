import type { Edition } from "../catalog/edition.ts";

/** Whether filled-in workbooks are read into sheets of the edition: all but tables are, so one of tables alone is not. */
export function isReadFromWorkbook({ items }: Pick<Edition, "items">): boolean {
  return items.some(({ kind }) => kind.type !== "table");
}
