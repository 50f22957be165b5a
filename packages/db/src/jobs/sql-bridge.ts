import { type PGlite, types } from "@electric-sql/pglite";
import type { Sql as PostgresClient, TransactionSql } from "postgres";
import { isConnectionLost } from "../open/outliving-client.ts";
import type { Sql } from "../sql.ts";

type Row = Record<string, unknown>;

/** What pg-boss asks of a database: one text, with values or with several statements. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: Row[] }>;

type PgliteLike = Pick<PGlite, "query" | "exec">;

/** pg-boss expects instants; drizzle, for which PGlite was opened, expects texts. */
const instants = { parsers: { [types.TIMESTAMPTZ]: (text: string) => new Date(text) } };

/** pg-boss over PGlite. Texts without values hold several statements, which only `exec` takes. */
export function executeOnPglite(client: PgliteLike): ExecuteSql {
  return async (text, values) => {
    if (values?.length) return { rows: (await client.query<Row>(text, values, instants)).rows };
    return { rows: ((await client.exec(text, instants)).at(-1)?.rows ?? []) as Row[] };
  };
}

/** pg-boss over postgres.js. Texts without values bring their own BEGIN and COMMIT and need one connection. */
export function executeOnPostgres(client: PostgresClient): ExecuteSql {
  return async (text, values) => {
    if (values?.length) return shapeOf(await client.unsafe(text, values.map(fit) as never[]));
    const connection = await client.reserve();
    try {
      const result = shapeOf(await connection.unsafe(text));
      connection.release();
      return result;
    } catch (error) {
      // The driver has taken a lost connection back already, and must not be told anything on it.
      if (!isConnectionLost(error)) {
        await connection.unsafe("rollback").catch(() => undefined);
        connection.release();
      }
      throw error;
    }
  };
}

/** pg-boss inside a transaction of drizzle, on either engine. */
export function executeInTransaction(tx: Sql): ExecuteSql {
  // Both drivers keep the driver's own handle in the session; drizzle has no public way to it.
  const { client } = (tx as unknown as { session: { client: PgliteLike | TransactionSql } })
    .session;
  if ("query" in client) return executeOnPglite(client);
  return async (text, values) =>
    shapeOf(await client.unsafe(text, (values ?? []).map(fit) as never[]));
}

/** Several statements answer with a list of results: the last one counts. */
function shapeOf(result: unknown): { rows: Row[] } {
  const rows = Array.isArray(result) ? [...result] : [];
  const last = rows.at(-1);
  return { rows: (Array.isArray(last) ? [...last] : rows) as Row[] };
}

/** postgres.js refuses `undefined`, and a client that drizzle owns passes objects through unwritten. */
function fit(value: unknown): unknown {
  if (value === undefined) return null;
  const isPlain = typeof value === "object" && value !== null && !(value instanceof Date);
  return isPlain && !Array.isArray(value) ? JSON.stringify(value) : value;
}
