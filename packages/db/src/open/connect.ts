import postgres, { type Sql as Client } from "postgres";
import { outlivingClient } from "./outliving-client.ts";

const CONNECT_TIMEOUT_SECONDS = 10;

type Settings = { readonly application_name: string } & Readonly<Record<string, string | number>>;

/** Connections to a server, opened when they are needed, at most `max`. */
export function connect(url: string, max: number, connection: Settings): Client {
  return outlivingClient(() =>
    postgres(url, {
      // The driver leaves the percent signs in a name such as 分界, and takes the login for one that is missing.
      database: databaseNameOf(url),
      max,
      connect_timeout: CONNECT_TIMEOUT_SECONDS,
      connection: { ...connection },
      onnotice: () => undefined,
    }),
  );
}

/** The database that an address names; without a name that of the login, as every PostgreSQL client does it. */
export function databaseNameOf(databaseUrl: string): string {
  const { pathname, username } = new URL(databaseUrl);
  return decodeURIComponent(pathname.slice(1) || username) || "postgres";
}
