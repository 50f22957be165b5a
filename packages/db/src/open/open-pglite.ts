import { StartupError } from "@bunkai/domain/operation/startup-error";
import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import type { Database, DatabaseConfiguration } from "../database.ts";
import { installQueues } from "../jobs/install-queues.ts";
import { createJobQueue } from "../jobs/job-queue.ts";
import { executeOnPglite } from "../jobs/sql-bridge.ts";
import * as schema from "../schema/schema.ts";
import { lockFolder } from "./folder-lock.ts";
import { createRoles, grantStatements } from "./grants.ts";
import { pgliteAs } from "./pglite-as.ts";
import { startPglite } from "./start-pglite.ts";

/** `memory:` as data directory keeps everything in memory: for tests and samples. */
const IN_MEMORY = "memory:";

/** The embedded database: PostgreSQL inside this process, its files in `dataDirectory`, held by this process alone. */
export async function openPglite(
  { dataDirectory }: DatabaseConfiguration,
  migrations: string,
): Promise<Database> {
  const inMemory = dataDirectory === IN_MEMORY;
  const release = inMemory ? () => undefined : lockFolder(dataDirectory);
  try {
    const client = await startPglite(inMemory ? null : dataDirectory);
    const sql = drizzle(client, { schema });
    await bringUpToDate(client, sql, migrations);
    // The one connection belongs to the owner. From here on it works with the application's grants, as on a server.
    await client.exec("set role bunkai_app");
    const jobs = createJobQueue(executeOnPglite(client));
    return {
      engine: "pglite",
      app: sql,
      auth: drizzle({ client: pgliteAs(client, "bunkai_auth"), schema }),
      jobs,
      ping: async () => void (await client.query("select 1")),
      close: async () => {
        try {
          await jobs.stop();
          await client.close();
        } finally {
          release();
        }
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
  migrationsFolder: string,
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
