import type { PGlite, QueryOptions, Transaction } from "@electric-sql/pglite";

/**
 * The embedded database's only connection, as drizzle uses it. With a role, which is another than the session's, each
 * query and each transaction takes the role on and gives it back.
 */
export function pgliteAs(client: PGlite, role?: "bunkai_auth"): PGlite {
  const transaction = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    client.transaction(async (tx) => {
      if (role) await tx.exec(`set local role ${role}`);
      return work(withPlainQueries(tx));
    });
  const view: Pick<PGlite, "query" | "transaction"> = {
    query: (text, values, options) =>
      role
        ? transaction((tx) => tx.query(text, values, options))
        : client.query(text, values, plain(options)),
    transaction,
  };
  return view as PGlite;
}

function withPlainQueries(tx: Transaction): Transaction {
  return { ...tx, query: (text, values, options) => tx.query(text, values, plain(options)) };
}

/**
 * drizzle brings its ways of reading values along with every query, and PGlite then copies three hundred of its own
 * beside them: twice the time of a small query. It has them from its start: see `valuesOnPglite`.
 */
function plain({ rowMode }: QueryOptions = {}): QueryOptions {
  return rowMode ? { rowMode } : {};
}
