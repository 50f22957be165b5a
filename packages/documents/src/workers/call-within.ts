import { DomainError } from "@bunkai/domain/error/domain-error";
import { abortError } from "./abort-error.ts";
import { outputOf } from "./outcome.ts";
import type { TaskCall } from "./serve-tasks.ts";
import type { WorkerProcess } from "./worker-process.ts";

export type WorkLimits = {
  /** JavaScript heap of one worker, in MiB. Buffers may take as much again. */
  readonly memoryMbMax: number;
  /** One task, from when a loaded worker is given it. */
  readonly timeoutMs: number;
};

/** A worker that needs longer than this to load its file never will. */
const START_MS_MAX = 60_000;

/**
 * Has a worker carry out one call, within limits. Once a limit is broken, the process has ended before this throws.
 *
 * @param request null asks only for a worker that has loaded
 * @throws DomainError `work_too_large`, `work_timed_out`, `work_failed` (with cause), or what the task threw
 * @throws AbortError when the signal aborts
 */
export async function callWithin(
  worker: WorkerProcess,
  request: TaskCall | null,
  { memoryMbMax, timeoutMs }: WorkLimits,
  signal: AbortSignal,
): Promise<unknown> {
  if (signal.aborted) throw abortError(signal);
  let breach: Error | undefined;
  const endFor = (reason: Error) => {
    breach ??= reason;
    void worker.end();
  };
  const giveUp = () => endFor(abortError(signal));
  const expire = () => endFor(new DomainError("work_timed_out", { timeoutMs }));

  signal.addEventListener("abort", giveUp, { once: true });
  let timer = setTimeout(expire, START_MS_MAX);
  try {
    await worker.ready();
    if (request === null) return null;
    clearTimeout(timer);
    timer = setTimeout(expire, timeoutMs);
    return outputOf(await worker.answer(request), { memoryMbMax });
  } catch (error) {
    throw breach ?? error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
