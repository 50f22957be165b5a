import { setTimeout as sleep } from "node:timers/promises";
import type { Sql as Client, TransactionSql } from "postgres";

type Transaction = (tx: TransactionSql) => Promise<unknown>;

/** What a driver says about a connection that is gone, and not about a statement. */
const lossCodes = new Set([
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
]);

/** After this, whatever waited for one of the old connections has got it. */
const FAREWELL_MS = 2_000;

/** So long the transactions under way on the other old connections have. */
const LAST_STATEMENTS_SECONDS = 15;

/**
 * A client that outlives its connections.
 *
 * postgres.js 3.4 goes on writing for a transaction whose connection is gone. That ends the whole process, leaves a
 * connection that never answers again, or runs the rest of the transaction inside another one (its issues 1133,
 * 1208, 1216). Here such a transaction says no further word, not even `rollback`, and later work gets fresh connections.
 *
 * @param open opens a client; called again after a loss
 */
export function outlivingClient(open: () => Client): Client {
  let current = open();
  const retired = new Set<Client>();

  const renew = (client: Client) => {
    if (client !== current) return;
    current = open();
    // drizzle has taught the first client how to read and write values.
    Object.assign(current.options.parsers, client.options.parsers);
    Object.assign(current.options.serializers, client.options.serializers);
    retired.add(client);
    const leave = () => client.end({ timeout: LAST_STATEMENTS_SECONDS });
    setTimeout(() => void leave().then(() => retired.delete(client)), FAREWELL_MS).unref();
  };
  const begin = (transaction: Transaction) => {
    const client = current;
    return beginOn(client, transaction, () => renew(client));
  };
  const end = async ({ timeout = 0 } = {}) => {
    const ends = Promise.all([current, ...retired].map((client) => client.end({ timeout })));
    // A client that is leaving already keeps to its own time.
    await Promise.race([ends, sleep(timeout * 1_000, undefined, { ref: false })]);
  };

  return new Proxy(current, {
    apply: (_, self, parameters) => Reflect.apply(current, self, parameters),
    get: (_, key) => {
      if (key === "begin") return begin;
      if (key === "unsafe") return prepared(current.unsafe);
      return key === "end" ? end : Reflect.get(current, key);
    },
  });
}

/** True when an error, or what a library has wrapped into it, tells of a lost connection. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isLost =
    ("code" in error && lossCodes.has(String(error.code))) ||
    ("severity" in error && error.severity === "FATAL");
  return isLost || isConnectionLost(error.cause);
}

function beginOn(client: Client, transaction: Transaction, onLoss: () => void): Promise<unknown> {
  let state: "waiting" | "running" | "over" | "lost" = "waiting";
  const silence = new Promise<never>(() => undefined);
  const isLost = () => state === "lost";

  const whole = client.begin(async (tx) => {
    state = "running";
    try {
      const result = await transaction(mute(tx, isLost));
      if (isLost()) return silence;
      state = "over";
      return result;
    } catch (error) {
      if (isLost() || isConnectionLost(error)) return silence;
      state = "over";
      throw error;
    }
  });
  whole.catch((error: unknown) => {
    if (state === "running") state = "lost";
    if (isLost() || (state === "over" && isConnectionLost(error))) onLoss();
  });
  return whole;
}

/** A transaction that refuses every statement once its connection is lost. */
function mute(tx: TransactionSql, isLost: () => boolean): TransactionSql {
  const demandConnection = () => {
    if (isLost()) throw new Error("The connection of this transaction is lost.");
  };
  return new Proxy(tx, {
    apply: (target, self, parameters) => {
      demandConnection();
      return Reflect.apply(target, self, parameters);
    },
    get: (target, key) => {
      if (key !== "unsafe") return Reflect.get(target, key);
      demandConnection();
      return prepared(target.unsafe);
    },
  });
}

type Unsafe = Client["unsafe"];

/**
 * drizzle sends every statement as a new one, which costs a second way to the server and back.
 * Prepared, a connection describes each text once. Texts without values may hold several statements and stay as they are.
 */
function prepared(unsafe: Unsafe): Unsafe {
  return (text, values, options) =>
    unsafe(text, values, values?.length ? { ...options, prepare: true } : options);
}
