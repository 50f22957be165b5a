import PgBoss from "pg-boss";
import { deadQueueOf, queueNames } from "./queues.ts";
import type { ExecuteSql } from "./sql-bridge.ts";

/** Creates pg-boss' schema and all queues with the owner's login. Does nothing when all is there. */
export async function installQueues(executeSql: ExecuteSql): Promise<void> {
  const boss = new PgBoss({ db: { executeSql }, schedule: true, supervise: false });
  boss.on("error", () => undefined);
  if (await isComplete(boss, executeSql)) return;

  await boss.start();
  try {
    for (const name of queueNames) {
      const dead = deadQueueOf(name);
      await boss.createQueue(dead, { name: dead });
      await boss.createQueue(name, { name, deadLetter: dead });
    }
  } finally {
    await boss.stop({ graceful: false, close: false });
  }
}

async function isComplete(boss: PgBoss, executeSql: ExecuteSql): Promise<boolean> {
  const { rows: schemas } = await executeSql(
    "select 1 as found from pg_tables where schemaname = $1 and tablename = 'version'",
    ["pgboss"],
  );
  if (schemas.length === 0) return false;
  const queues = new Set((await boss.getQueues()).map(({ name }) => name));
  const wanted = queueNames.flatMap((name) => [name, deadQueueOf(name)]);
  // A newer pg-boss brings its own migration: `start` runs it, and its check tells.
  return wanted.every((name) => queues.has(name)) && (await isCurrent(executeSql));
}

async function isCurrent(executeSql: ExecuteSql): Promise<boolean> {
  const boss = new PgBoss({
    db: { executeSql },
    migrate: false,
    schedule: false,
    supervise: false,
  });
  try {
    await boss.start();
    await boss.stop({ graceful: false, close: false });
    return true;
  } catch {
    return false;
  }
}
