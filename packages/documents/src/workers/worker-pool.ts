import { callWithin, type WorkLimits } from "./call-within.ts";
import type { TaskCall } from "./serve-tasks.ts";
import { startWorkerProcess, type WorkerProcess } from "./worker-process.ts";

/** Processes that carry out calls, one at a time each. A call that breaks a limit costs its process, never the pool. */
export type WorkerPool = {
  /**
   * Carries out one call; null asks only for a worker that has loaded.
   *
   * @throws DomainError `work_too_large`, `work_timed_out`, `work_failed` (with cause), or what the task threw
   * @throws AbortError when the signal aborts
   */
  call(request: TaskCall | null, signal: AbortSignal): Promise<unknown>;
  /** Ends all processes. */
  close(): Promise<void>;
};

/** A pool without a bound of its own: the caller bounds how many calls are under way. */
export function openWorkerPool(workerFile: URL, limits: WorkLimits): WorkerPool {
  const all = new Set<WorkerProcess>();
  const idle: WorkerProcess[] = [];
  let isClosed = false;

  const start = () => {
    const worker = startWorkerProcess(workerFile, limits.memoryMbMax);
    all.add(worker);
    return worker;
  };
  const take = () => {
    let worker = idle.pop();
    while (worker && !worker.isAlive()) {
      all.delete(worker);
      worker = idle.pop();
    }
    return worker ?? start();
  };
  const giveBack = (worker: WorkerProcess) => {
    if (worker.isAlive()) {
      idle.push(worker);
      return;
    }
    all.delete(worker);
    void worker.end();
    // The next caller shall not wait for what this one broke. A file that does not load is not tried again.
    if (idle.length === 0 && worker.hasLoaded() && !isClosed) idle.push(start());
  };

  return {
    async call(request, signal) {
      const worker = take();
      try {
        return await callWithin(worker, request, limits, signal);
      } finally {
        giveBack(worker);
      }
    },
    async close() {
      isClosed = true;
      await Promise.all([...all].map((worker) => worker.end()));
    },
  };
}
