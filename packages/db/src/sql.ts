import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema/schema.ts";

/** Any PostgreSQL: a server through postgres.js, or PGlite inside this process. A transaction fits too. */
export type Sql = PgDatabase<PgQueryResultHKT, typeof schema>;
