import { cursorOf, readCursor } from "@bunkai/domain/cursor";
import type { Page } from "@bunkai/domain/page";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Cuts rows that were fetched one beyond the limit into a page. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  sortValuesOf: (row: Row) => readonly (string | number | Date)[],
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), nextCursor: more ? cursorOf(...sortValuesOf(last)) : null };
}

/**
 * The rows that come after a cursor in a list sorted by a moment and then by id.
 * `newestFirst` says in which direction the list runs.
 */
export function beyondCursor(
  cursor: string | undefined,
  columns: { readonly moment: PgColumn; readonly id: PgColumn },
  order: "newestFirst" | "oldestFirst",
): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [moment, id] = readCursor(cursor, "moment", "id");
  const end = sql`(${moment.toISOString()}::timestamptz, ${id}::uuid)`;
  const row = sql`(${columns.moment}, ${columns.id})`;
  return order === "newestFirst" ? sql`${row} < ${end}` : sql`${row} > ${end}`;
}
