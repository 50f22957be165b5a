import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import type { Database, DatabaseConfiguration } from "../database.ts";
import { createJobQueue } from "../jobs/job-queue.ts";
import { executeOnPglite } from "../jobs/sql-bridge.ts";
import type { Sql } from "../sql.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { drizzleSettings } from "./drizzle-settings.ts";
import { lockFolder } from "./folder-lock.ts";
import { createRoles } from "./grants.ts";
import { pgliteAs } from "./pglite-as.ts";
import { startPglite } from "./start-pglite.ts";

/** `memory:` as data directory keeps everything in memory: for tests and samples. */
const IN_MEMORY = "memory:";

/** The embedded database: PostgreSQL inside this process, its files in `dataDirectory`, held by this process alone. */
export async function openPglite(
  configuration: DatabaseConfiguration,
  migrations: string,
): Promise<Database> {
  const { dataDirectory } = configuration;
  const settings = drizzleSettings(configuration);
  const inMemory = dataDirectory === IN_MEMORY;
  const release = inMemory ? () => undefined : lockFolder(dataDirectory);
  try {
    const client = await startPglite(inMemory ? null : dataDirectory);
    const sql = drizzle({ client: pgliteAs(client), ...settings });
    await prepare(client, sql, migrations);
    // The one connection belongs to the owner. From here on it works with the application's grants, as on a server.
    await client.exec("set role bunkai_app");
    const jobs = createJobQueue(executeOnPglite(client));
    return {
      engine: "pglite",
      app: sql,
      auth: drizzle({ client: pgliteAs(client, "bunkai_auth"), ...settings }),
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

/** Closes the client when it fails: what it wrote to its files must be whole before the folder is given free. */
async function prepare(client: PGlite, sql: Sql, migrations: string): Promise<void> {
  try {
    await client.exec(createRoles);
    await bringUpToDate(sql, executeOnPglite(client), migrations);
  } catch (error) {
    await client.close().catch(() => undefined);
    throw error;
  }
}
