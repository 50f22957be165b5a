import PgBoss from "pg-boss";
import type { Sql } from "../sql.ts";
import { type JobWorker, startJobWorker } from "./job-worker.ts";
import { deadQueueOf, type JobData, type QueueName, queueNames, queueRules } from "./queues.ts";
import { type ExecuteSql, executeInTransaction } from "./sql-bridge.ts";

/** Queues a job in the transaction at hand. */
export type Enqueue = <Name extends QueueName>(
  queue: Name,
  data: JobData[Name],
  options?: { readonly startAfterSeconds?: number },
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

/** Jobs of one queue that a process does at once: a slow mail server must not hold up every mail. */
const WORKERS_PER_QUEUE = 2;

export function createJobQueue(executeSql: ExecuteSql): JobQueue {
  // The owner's login made schema and queues at start; this login may not.
  const boss = new PgBoss({ db: { executeSql }, migrate: false, schedule: true });
  let workers: JobWorker[] = [];
  return {
    enqueuerFor: (tx) => async (queue, data, options) => {
      await boss.send(queue, data, {
        ...sendOptionsOf(queue),
        db: { executeSql: executeInTransaction(tx) },
        ...(options?.startAfterSeconds && { startAfter: options.startAfterSeconds }),
      });
    },
    async work(handlers, onError) {
      boss.on("error", onError);
      await boss.start();
      for (const name of queueNames) {
        await schedule(boss, name);
        workers.push(...workersOn(boss, name, handlers, onError));
      }
    },
    async stop() {
      if (workers.length === 0) return;
      const ending = workers;
      workers = [];
      await Promise.all(ending.map((worker) => worker.stop()));
      await boss.stop({ graceful: false, close: false });
    },
  };
}

/** What the rule of a queue means for each of its jobs, whoever sends them. */
function sendOptionsOf(name: QueueName): PgBoss.SendOptions {
  const { expireSeconds, retryDelaySeconds, retryLimit } = queueRules[name];
  return {
    retryLimit,
    retryDelay: retryDelaySeconds,
    retryBackoff: true,
    expireInSeconds: expireSeconds,
    deadLetter: deadQueueOf(name),
  };
}

async function schedule(boss: PgBoss, name: QueueName): Promise<void> {
  const { schedule: cron } = queueRules[name];
  if (!cron) return;
  await boss.schedule(name, cron, {}, { ...sendOptionsOf(name), tz: "Asia/Tokyo" });
}

function workersOn<Name extends QueueName>(
  boss: PgBoss,
  name: Name,
  handlers: JobHandlers,
  onError: (error: unknown) => void,
): JobWorker[] {
  const { bury, run } = handlers[name];
  const start = (queue: string, work: typeof run) =>
    startJobWorker<JobData[Name]>(boss, queue, (job) => work({ ...job, name }), onError);
  const living = Array.from({ length: WORKERS_PER_QUEUE }, () => start(name, run));
  return [...living, start(deadQueueOf(name), bury)];
}
