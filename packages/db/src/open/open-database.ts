import type { Database, DatabaseConfiguration } from "../database.ts";
import { migrationsFolder } from "./migrations-folder.ts";
import { openPglite } from "./open-pglite.ts";
import { openPostgres } from "./open-postgres.ts";

/**
 * Opens the installation's database, brought up to date.
 *
 * Safe when several processes start at once: migrations run under a lock, all or nothing.
 *
 * @param migrations folder of the migrations; the committed ones when left out
 * @throws StartupError with a reason that the operator can mend
 */
export function openDatabase(
  configuration: DatabaseConfiguration,
  migrations = migrationsFolder,
): Promise<Database> {
  const { databaseUrl } = configuration;
  return databaseUrl
    ? openPostgres({ ...configuration, databaseUrl }, migrations)
    : openPglite(configuration, migrations);
}
