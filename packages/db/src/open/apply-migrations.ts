import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { Sql } from "../sql.ts";

type Migration = {
  /** Such as `0001_fence_policies`. */
  readonly name: string;
  readonly writtenAtMs: number;
  readonly text: string;
};

/** Where drizzle-kit's own programs look too. */
const record = sql.raw("drizzle.__drizzle_migrations");

/**
 * Applies what the folder has and the database has not, in order, inside the caller's transaction.
 *
 * drizzle's migrator does the same, but commits by itself and does not say which migration failed.
 *
 * @param folder as drizzle-kit writes it
 * @param onStep told the name of each migration before it begins
 */
export async function applyMigrations(
  tx: Sql,
  folder: string,
  onStep: (name: string) => void,
): Promise<void> {
  await tx.execute("create schema if not exists drizzle");
  await tx.execute(
    sql`create table if not exists ${record} (id serial primary key, hash text not null, created_at bigint)`,
  );
  const rows = await tx.select({ at: sql<string>`created_at::text` }).from(sql`${record}`);
  const applied = new Set(rows.map(({ at }) => at));
  for (const { name, text, writtenAtMs } of readMigrations(folder)) {
    if (applied.has(String(writtenAtMs))) continue;
    onStep(name);
    for (const statement of text.split("--> statement-breakpoint")) await tx.execute(statement);
    const hash = createHash("sha256").update(text).digest("hex");
    await tx.execute(
      sql`insert into ${record} (hash, created_at) values (${hash}, ${writtenAtMs})`,
    );
  }
}

function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8")) as {
    readonly entries: readonly { readonly tag: string; readonly when: number }[];
  };
  return journal.entries.map(({ tag, when }) => ({
    name: tag,
    writtenAtMs: when,
    text: readFileSync(join(folder, `${tag}.sql`), "utf8"),
  }));
}
