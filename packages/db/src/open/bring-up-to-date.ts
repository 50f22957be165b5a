import { StartupError } from "@bunkai/domain/operation/startup-error";
import { installQueues } from "../jobs/install-queues.ts";
import type { ExecuteSql } from "../jobs/sql-bridge.ts";
import type { Sql } from "../sql.ts";
import { applyMigrations } from "./apply-migrations.ts";
import { grantStatements } from "./grants.ts";

/**
 * Gives the owner's database what this version of the program needs: queues, tables, grants.
 *
 * Tables and grants change in one transaction: after a failure they are what they were, and an older process at work
 * never meets a half of it. The queues come first, since they are pg-boss' own and nothing is lost when they stay.
 *
 * @throws StartupError `migration_failed` with the step at which it ended
 */
export async function bringUpToDate(
  sql: Sql,
  executeSql: ExecuteSql,
  migrationsFolder: string,
): Promise<void> {
  let step = "pg-boss";
  try {
    await installQueues(executeSql);
    await sql.transaction(async (tx) => {
      await applyMigrations(tx, migrationsFolder, (name) => {
        step = name;
      });
      step = "grants";
      for (const statement of grantStatements()) await tx.execute(statement);
    });
  } catch (error) {
    throw new StartupError("migration_failed", { step }, { cause: error });
  }
}
