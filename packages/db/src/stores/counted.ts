import { sql } from "drizzle-orm";

/** How many rows a query finds in all, and the first of them. */
export type Counted<Row> = { readonly count: number; readonly items: readonly Row[] };

/** A column with the number of all rows that a query finds, beyond its limit too. */
export const countOfAll = sql<number>`count(*) over ()::int`;

/** Takes the column of the number out of the rows. */
export function counted<Row extends { readonly count: number }>(
  rows: readonly Row[],
): Counted<Omit<Row, "count">> {
  return { count: rows[0]?.count ?? 0, items: rows.map(({ count: _, ...row }) => row) };
}
