import type { PGlite, Transaction } from "@electric-sql/pglite";

/**
 * The embedded database's only connection, for another role than the session's: each query and each transaction
 * takes the role on and gives it back. What drizzle uses of a client, no more.
 */
export function pgliteAs(client: PGlite, role: "bunkai_auth"): PGlite {
  const inRole = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    client.transaction(async (tx) => {
      await tx.exec(`set local role ${role}`);
      return work(tx);
    });
  const view: Pick<PGlite, "query" | "transaction"> = {
    query: (text, values, options) => inRole((tx) => tx.query(text, values, options)),
    transaction: inRole,
  };
  return view as PGlite;
}
