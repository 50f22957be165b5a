import { StartupError } from "@bunkai/domain/operation/startup-error";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql as Client } from "postgres";
import type { Database, DatabaseConfiguration } from "../database.ts";
import { createJobQueue } from "../jobs/job-queue.ts";
import { executeOnPostgres } from "../jobs/sql-bridge.ts";
import { connect } from "./connect.ts";
import { drizzleSettings } from "./drizzle-settings.ts";
import { loginUrls } from "./login.ts";
import { preparePostgres } from "./prepare-postgres.ts";
import { startupErrorOf } from "./startup-error-of.ts";

const APP_CONNECTIONS_MAX = 10;
const AUTH_CONNECTIONS_MAX = 4;
const JOB_CONNECTIONS_MAX = 2;

const settings = {
  application_name: "bunkai",
  // A statement or a forgotten transaction must not hold an organisation's locks for ever.
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
};

/** A PostgreSQL server. The process works with two lesser logins: the application's and better-auth's. */
export async function openPostgres(
  configuration: DatabaseConfiguration & { readonly databaseUrl: string },
  migrations: string,
): Promise<Database> {
  const urls = loginUrls(configuration);
  await preparePostgres(configuration, urls, migrations);
  const clients = {
    app: connect(urls.app, APP_CONNECTIONS_MAX, settings),
    auth: connect(urls.auth, AUTH_CONNECTIONS_MAX, settings),
    jobs: connect(urls.app, JOB_CONNECTIONS_MAX, settings),
  };
  const closeAll = async () => {
    await Promise.all(Object.values(clients).map((client) => client.end({ timeout: 5 })));
  };
  try {
    await atFirstContact(urls.app, () => refuseMightyLogin(clients.app));
    await atFirstContact(urls.auth, () => clients.auth`select from auth.session limit 0`);
  } catch (error) {
    await closeAll();
    throw error;
  }
  const jobs = createJobQueue(executeOnPostgres(clients.jobs));
  return {
    engine: "postgres",
    app: drizzle(clients.app, drizzleSettings(configuration)),
    auth: drizzle(clients.auth, drizzleSettings(configuration)),
    jobs,
    ping: async () => void (await clients.app`select 1`),
    close: async () => {
      await jobs.stop();
      await closeAll();
    },
  };
}

async function atFirstContact(url: string, contact: () => PromiseLike<unknown>): Promise<void> {
  try {
    await contact();
  } catch (error) {
    throw startupErrorOf(error, url);
  }
}

/**
 * A login that row-level security does not bind would make every tenant's wall a painted one: a superuser, the owner
 * of a table, whoever may act as one of these, and whoever reads passwords and sessions.
 */
async function refuseMightyLogin(client: Client): Promise<void> {
  const [login] = await client<{ name: string; mighty: boolean }[]>`
    select current_user as name,
      has_schema_privilege('auth', 'usage') or exists (
        select from pg_roles where pg_has_role(oid, 'member') and (
          rolsuper or rolbypassrls or exists (
            select from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace
          )
        )
      ) as mighty`;
  if (login?.mighty) throw new StartupError("app_login_too_powerful", { login: login.name });
  await client`select from organizations limit 0`;
}
