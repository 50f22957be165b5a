import { sql } from "drizzle-orm";
import type { Sql } from "./sql.ts";

/** Lets one transaction after the other do what has this name: for rules that count what is there, and then add to it. */
export async function takeTurn(tx: Sql, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}
