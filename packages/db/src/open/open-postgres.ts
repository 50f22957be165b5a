import { StartupError } from "@bunkai/domain/operation/startup-error";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql as Client } from "postgres";
import type { Database, DatabaseConfiguration } from "../database.ts";
import { createJobQueue } from "../jobs/job-queue.ts";
import { executeOnPostgres } from "../jobs/sql-bridge.ts";
import * as schema from "../schema/schema.ts";
import { loginUrls } from "./login.ts";
import { preparePostgres } from "./prepare-postgres.ts";
import { startupErrorOf } from "./startup-error-of.ts";

const APP_CONNECTIONS_MAX = 10;
const AUTH_CONNECTIONS_MAX = 4;
const JOB_CONNECTIONS_MAX = 2;
const CONNECT_TIMEOUT_SECONDS = 10;

const connection = {
  application_name: "bunkai",
  // A statement or a forgotten transaction must not hold an organisation's locks for ever.
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
};

/** A PostgreSQL server. The process works with two lesser logins: the application's and better-auth's. */
export async function openPostgres(
  configuration: DatabaseConfiguration & { readonly databaseUrl: string },
): Promise<Database> {
  const urls = loginUrls(configuration);
  await preparePostgres(configuration, urls);
  const clients = {
    app: connect(urls.app, APP_CONNECTIONS_MAX),
    auth: connect(urls.auth, AUTH_CONNECTIONS_MAX),
    jobs: connect(urls.app, JOB_CONNECTIONS_MAX),
  };
  const closeAll = async () => {
    await Promise.all(Object.values(clients).map((client) => client.end({ timeout: 5 })));
  };
  try {
    await refuseMightyLogin(clients.app);
    await clients.auth`select 1`;
  } catch (error) {
    await closeAll();
    throw startupErrorOf(error, urls.app);
  }
  return {
    engine: "postgres",
    app: drizzle(clients.app, { schema }),
    auth: drizzle(clients.auth, { schema }),
    jobs: createJobQueue(executeOnPostgres(clients.jobs)),
    ping: async () => void (await clients.app`select 1`),
    close: closeAll,
  };
}

function connect(url: string, max: number): Client {
  return postgres(url, {
    max,
    connect_timeout: CONNECT_TIMEOUT_SECONDS,
    connection,
    onnotice: () => undefined,
  });
}

/** A login that row-level security does not bind would make every tenant's wall a painted one. */
async function refuseMightyLogin(client: Client): Promise<void> {
  const [login] = await client<{ name: string; mighty: boolean }[]>`
    select current_user as name,
      rolsuper or rolbypassrls or exists (
        select from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace
      ) as mighty
    from pg_roles where rolname = current_user`;
  if (login?.mighty) throw new StartupError("app_login_too_powerful", { login: login.name });
}
