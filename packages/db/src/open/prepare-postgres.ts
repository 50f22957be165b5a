import { StartupError } from "@bunkai/domain/operation/startup-error";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql as Client } from "postgres";
import type { DatabaseConfiguration } from "../database.ts";
import { executeOnPostgres } from "../jobs/sql-bridge.ts";
import * as schema from "../schema/schema.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { connect } from "./connect.ts";
import { demandPostgres } from "./demand-postgres.ts";
import { createRoles } from "./grants.ts";
import { type Login, loginsOf } from "./login.ts";
import { startupErrorOf } from "./startup-error-of.ts";

/** Any number that only Bunkai's start uses. */
const START_LOCK = 7_152_626;
const VERSION_MIN = 150_000;

const settings = { application_name: "bunkai start" };

type Owner = DatabaseConfiguration & { readonly databaseUrl: string };

/** Brings a server's database up to date with the owner's login, one process at a time, and leaves. */
export async function preparePostgres(
  configuration: Owner,
  urls: { readonly app: string },
  migrations: string,
): Promise<void> {
  const client = connect(configuration.databaseUrl, 1, settings);
  try {
    await demandPostgres(client);
    await refuseUnfitServer(client);
    await underLock(configuration.databaseUrl, async () => {
      const logins = urls.app === configuration.databaseAppUrl ? [] : loginsOf(configuration);
      await createLogins(client, logins);
      await migrate(configuration.databaseUrl, migrations);
    });
  } catch (error) {
    throw startupErrorOf(error, configuration.databaseUrl);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** The lock belongs to a connection of its own and ends with it, however that ends. */
async function underLock(databaseUrl: string, work: () => Promise<void>): Promise<void> {
  const holder = connect(databaseUrl, 1, settings);
  try {
    await holder`select pg_advisory_lock(${START_LOCK})`;
    await work();
  } finally {
    await holder.end({ timeout: 5 });
  }
}

async function refuseUnfitServer(client: Client): Promise<void> {
  const [server] = await client<{ version: number; encoding: string; ctype: string }[]>`
    select current_setting('server_version_num')::int as version,
      pg_encoding_to_char(encoding) as encoding, datctype as ctype
    from pg_database where datname = current_database()`;
  if (!server || server.version < VERSION_MIN) {
    throw new StartupError("database_too_old", { version: server?.version ?? 0 });
  }
  if (server.encoding !== "UTF8") {
    throw new StartupError("database_not_utf8", { encoding: server.encoding });
  }
}

async function createLogins(client: Client, logins: readonly Login[]): Promise<void> {
  try {
    await client.unsafe(createRoles);
    for (const { name, password, role } of logins) {
      const [found] = await client`select from pg_roles where rolname = ${name}`;
      // Names and passwords are ours (letters, digits, hex); a statement of this kind takes no parameters.
      const verb = found ? "alter" : "create";
      await client.unsafe(
        `${verb} role "${name.replaceAll('"', '""')}" login inherit password '${password}'`,
      );
      await client.unsafe(`grant ${role} to "${name.replaceAll('"', '""')}"`);
    }
  } catch (error) {
    throw new StartupError("roles_not_creatable", {}, { cause: error });
  }
}

async function migrate(databaseUrl: string, migrationsFolder: string): Promise<void> {
  // drizzle changes how a client writes and reads values, so it gets one of its own.
  const migrator = connect(databaseUrl, 1, settings);
  try {
    const sql = drizzle(migrator, { schema });
    await bringUpToDate(sql, executeOnPostgres(migrator), migrationsFolder);
  } finally {
    await migrator.end({ timeout: 5 });
  }
}
