import { join } from "node:path";
import { StartupError } from "@bunkai/domain/operation/startup-error";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Database, DatabaseConfiguration } from "../database.ts";
import { installQueues } from "../jobs/install-queues.ts";
import { createJobQueue } from "../jobs/job-queue.ts";
import { executeOnPglite } from "../jobs/sql-bridge.ts";
import * as schema from "../schema/schema.ts";
import { lockFolder } from "./folder-lock.ts";
import { createRoles, grantStatements } from "./grants.ts";
import { migrationsFolder } from "./migrations-folder.ts";

/** `memory:` as data directory keeps everything in memory: for tests and samples. */
const IN_MEMORY = "memory:";

/** The embedded database: PostgreSQL inside this process, its files in `dataDirectory`, held by this process alone. */
export async function openPglite({ dataDirectory }: DatabaseConfiguration): Promise<Database> {
  const inMemory = dataDirectory === IN_MEMORY;
  const release = inMemory ? () => undefined : lockFolder(dataDirectory);
  try {
    const client = await PGlite.create(inMemory ? {} : { dataDir: join(dataDirectory, "pglite") });
    const sql = drizzle(client, { schema });
    const executeSql = executeOnPglite(client);
    await bringUpToDate(client, sql);
    return {
      engine: "pglite",
      app: sql,
      auth: sql,
      jobs: createJobQueue(executeSql),
      ping: async () => void (await client.query("select 1")),
      close: async () => {
        await client.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function bringUpToDate(
  client: PGlite,
  sql: ReturnType<typeof drizzle<typeof schema>>,
): Promise<void> {
  try {
    await client.exec(createRoles);
    await migrate(sql, { migrationsFolder });
    await installQueues(executeOnPglite(client));
    await client.exec(grantStatements().join(";\n"));
  } catch (error) {
    await client.close().catch(() => undefined);
    throw new StartupError("migration_failed", {}, { cause: error });
  }
}
