import { setTimeout as sleep } from "node:timers/promises";
import type PgBoss from "pg-boss";

const POLLING_MS = 1_000;
const STOP_TIMEOUT_MS = 20_000;

/** One line of work: takes a job, does it, settles it, takes the next. */
export type JobWorker = {
  /** Takes no new job, and waits for the one in hand. */
  stop(): Promise<void>;
};

/**
 * Works on one queue, one job at a time.
 *
 * pg-boss' own worker settles a whole batch at its end and lets the promise of that go: a job that waits in a batch
 * can run out of time unstarted, one that failed early can be marked as done, and a lost connection ends the process.
 *
 * @param onError hears of every failed try, and of a queue that does not answer
 */
export function startJobWorker<Data extends object>(
  boss: PgBoss,
  queue: string,
  run: (job: { readonly id: string; readonly data: Data }) => Promise<void>,
  onError: (error: unknown) => void,
): JobWorker {
  const stopping = new AbortController();
  const { signal } = stopping;

  const settle = async ({ data, expireInSeconds, id }: PgBoss.Job<Data>) => {
    try {
      await inTime(run({ id, data }), Number(expireInSeconds));
      await boss.complete(queue, id);
    } catch (error) {
      onError(error);
      const message = error instanceof Error ? error.message : "unknown";
      await boss.fail(queue, id, { message });
    }
  };
  const work = async () => {
    while (!signal.aborted) {
      try {
        const [job] = await boss.fetch<Data>(queue);
        if (job) await settle(job);
        else await sleep(POLLING_MS, undefined, { signal });
      } catch (error) {
        if (signal.aborted) return;
        onError(error);
        await sleep(POLLING_MS);
      }
    }
  };
  const done = work();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.race([done, sleep(STOP_TIMEOUT_MS, undefined, { ref: false })]);
    },
  };
}

/** The queue gives a job to somebody else after its time; whoever still waits for it would wait in vain. */
async function inTime(work: Promise<void>, seconds: number): Promise<void> {
  const late = new AbortController();
  const expiry = sleep(seconds * 1_000, undefined, { ref: false, signal: late.signal }).then(() => {
    throw new Error(`A job took longer than ${seconds} seconds.`);
  });
  try {
    await Promise.race([work, expiry]);
  } finally {
    late.abort();
    expiry.catch(() => undefined);
  }
}
