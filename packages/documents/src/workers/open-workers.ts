import { availableParallelism } from "node:os";
import type { WorkLimits } from "./call-within.ts";
import { relayAbort } from "./relay-abort.ts";
import type { TaskCall, TaskTable } from "./serve-tasks.ts";
import { openStallMeter, type Stall } from "./stall-meter.ts";
import { openWaitingLine } from "./waiting-line.ts";
import { openWorkerPool, type WorkerPool } from "./worker-pool.ts";

export type WorkersOptions = Partial<WorkLimits> & {
  /** Processes, and with them tasks at once. */
  readonly workersMax?: number;
  /** Tasks that may wait for a worker; one more is refused as `work_busy`. */
  readonly queueMax?: number;
};

type OutputOf<Table extends TaskTable, Name extends keyof Table> = Awaited<ReturnType<Table[Name]>>;

/** Work outside of this process, typed by a table of tasks. */
export type Workers<Table extends TaskTable> = {
  /**
   * Carries out one task.
   *
   * @throws DomainError `work_busy` (line full), `work_too_large` (memory), `work_timed_out`, `work_failed`
   *   (with cause), or the one that the task threw
   * @throws AbortError when the signal aborts or the workers are closed; its process has ended
   */
  run<Name extends keyof Table & string>(
    task: Name,
    input: Parameters<Table[Name]>[0],
    options?: { readonly signal?: AbortSignal | undefined },
  ): Promise<OutputOf<Table, Name>>;
  /** Resolves once a worker has loaded. Without it the first task waits for that. */
  warm(): Promise<void>;
  /** The longest times that this process, not a worker, was away from its event loop. */
  stall(): Stall;
  resetStall(): void;
  /** Ends all workers, and with them what is under way. Nothing runs afterwards. */
  close(): Promise<void>;
};

const WORKERS_MAX = 4;

/** One core stays with the api; two renders on two cores gain 9 % and cost the answers of everybody. */
const defaults: Required<WorkersOptions> = {
  workersMax: Math.min(WORKERS_MAX, Math.max(1, availableParallelism() - 1)),
  memoryMbMax: 512,
  timeoutMs: 60_000,
  queueMax: 16,
};

/**
 * Opens workers over a file that calls `serveTasks(table)`. The first process starts with the first `warm` or `run`;
 * idle ones do not keep this process alive, and end with it.
 */
export function openWorkers<Table extends TaskTable>(
  workerFile: URL,
  options: WorkersOptions = {},
): Workers<Table> {
  const limits = { ...defaults, ...options };
  const line = openWaitingLine(limits.workersMax, limits.queueMax);
  const meter = openStallMeter();
  const closing = new AbortController();
  let pool: WorkerPool | undefined;

  const call = async (request: TaskCall | null, signals: readonly AbortSignal[]) => {
    const stopper = new AbortController();
    const stopRelay = relayAbort([closing.signal, ...signals], stopper);
    try {
      const leave = await line.enter(stopper.signal);
      try {
        pool ??= openWorkerPool(workerFile, limits);
        return await pool.call(request, stopper.signal);
      } finally {
        leave();
      }
    } finally {
      stopRelay();
    }
  };

  return {
    run: <Name extends keyof Table & string>(
      task: Name,
      input: Parameters<Table[Name]>[0],
      { signal }: { readonly signal?: AbortSignal | undefined } = {},
    ) => call({ task, input }, signal ? [signal] : []) as Promise<OutputOf<Table, Name>>,
    warm: async () => void (await call(null, [])),
    stall: () => meter.stall(),
    resetStall: () => meter.reset(),
    close: async () => {
      closing.abort();
      meter.close();
      await pool?.close();
    },
  };
}
