import type { JobQueue } from "./jobs/job-queue.ts";
import type { Sql } from "./sql.ts";

/** The open database of an installation. Only `main.ts` of api and cli, and tests, open one. */
export type Database = {
  readonly engine: "pglite" | "postgres";
  /** The application's login. Without a scope (`inTenant`, `inPerson`, `inSystem`) it sees no row. */
  readonly app: Sql;
  /** better-auth's login: schema `auth` and nothing else. */
  readonly auth: Sql;
  readonly jobs: JobQueue;
  /** Answers when the database does; throws otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Where the data lives. */
export type DatabaseConfiguration = {
  /** Login that owns the schema: migrates at start, creates the two lesser logins. Absent: PGlite in `dataDirectory`. */
  readonly databaseUrl?: string | undefined;
  /** The lesser logins, for operators who create them by hand. Both or none. */
  readonly databaseAppUrl?: string | undefined;
  readonly databaseAuthUrl?: string | undefined;
  readonly dataDirectory: string;
  /** The installation's secret; the passwords of the lesser logins are derived from it. */
  readonly secret: string;
  /** Told each statement of both lesser logins before it is sent, without its values: to count them. */
  readonly onStatement?: ((text: string) => void) | undefined;
};
