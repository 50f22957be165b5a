import PgBoss from "pg-boss";
import type { Sql } from "../database.ts";
import { deadQueueOf, type JobData, type QueueName, queueNames, queueRules } from "./queues.ts";
import { type ExecuteSql, executeInTransaction } from "./sql-bridge.ts";

/** Queues a job in the transaction at hand. With `onceKey`, a second waiting job of the same key is not added. */
export type Enqueue = <Name extends QueueName>(
  queue: Name,
  data: JobData[Name],
  options?: { readonly startAfterSeconds?: number; readonly onceKey?: string },
) => Promise<void>;

/** A job at its handler. The same job can come twice: handlers look at the state first. */
export type Job<Name extends QueueName = QueueName> = {
  readonly id: string;
  readonly name: Name;
  readonly data: JobData[Name];
};

export type JobHandlers = {
  readonly [Name in QueueName]: {
    readonly run: (job: Job<Name>) => Promise<void>;
    /** The job failed for the last time. */
    readonly bury: (job: Job<Name>) => Promise<void>;
  };
};

export type JobQueue = {
  enqueuerFor(tx: Sql): Enqueue;
  /** Starts taking jobs. `onError` hears what no handler caught: a breakdown of the queue, or one failed try. */
  work(handlers: JobHandlers, onError: (error: unknown) => void): Promise<void>;
  /** Lets running jobs end, takes no new ones. */
  stop(): Promise<void>;
};

const POLLING_SECONDS = 1;
const BATCH_SIZE = 20;
const STOP_TIMEOUT_MS = 20_000;

export function createJobQueue(executeSql: ExecuteSql): JobQueue {
  // The owner's login made schema and queues at start; this login may not.
  const boss = new PgBoss({ db: { executeSql }, migrate: false, schedule: true });
  let working = false;
  return {
    enqueuerFor: (tx) => async (queue, data, options) => {
      const rule = queueRules[queue];
      await boss.send(queue, data, {
        db: { executeSql: executeInTransaction(tx) },
        retryLimit: rule.retryLimit,
        retryDelay: rule.retryDelaySeconds,
        retryBackoff: true,
        expireInSeconds: rule.expireSeconds,
        deadLetter: deadQueueOf(queue),
        ...(options?.startAfterSeconds && { startAfter: options.startAfterSeconds }),
        ...(options?.onceKey && { singletonKey: options.onceKey }),
      });
    },
    async work(handlers, onError) {
      boss.on("error", onError);
      await boss.start();
      working = true;
      for (const name of queueNames) await workOn(boss, name, handlers, onError);
    },
    async stop() {
      if (!working) return;
      working = false;
      await boss.stop({ graceful: true, close: false, timeout: STOP_TIMEOUT_MS });
    },
  };
}

async function workOn<Name extends QueueName>(
  boss: PgBoss,
  name: Name,
  handlers: JobHandlers,
  onError: (error: unknown) => void,
): Promise<void> {
  const { schedule } = queueRules[name];
  if (schedule) {
    const deadLetter = deadQueueOf(name);
    await boss.schedule(name, schedule, {}, { tz: "Asia/Tokyo", singletonKey: name, deadLetter });
  }
  const options = { batchSize: BATCH_SIZE, pollingIntervalSeconds: POLLING_SECONDS };
  await boss.work<JobData[Name]>(name, options, async (jobs) => {
    for (const { id, data } of jobs) {
      try {
        await handlers[name].run({ id, name, data });
      } catch (error) {
        // One job's failure must not take the rest of the batch with it.
        onError(error);
        await boss.fail(name, id, { message: error instanceof Error ? error.message : "unknown" });
      }
    }
  });
  await boss.work<JobData[Name]>(deadQueueOf(name), options, async (jobs) => {
    for (const { id, data } of jobs) await handlers[name].bury({ id, name, data });
  });
}
