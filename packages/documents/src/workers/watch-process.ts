import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Plain JavaScript, since it runs without any loader. Orphans get a new parent; memory is that of the process. */
const WATCH = `
  const { parentPort, workerData } = require("node:worker_threads");
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > workerData.memoryBytesMax;
    const isOrphan = process.ppid !== workerData.parentPid;
    if (isTooLarge || isOrphan) process.kill(process.pid, "SIGKILL");
  }, 100);
  parentPort.postMessage("watching");
`;

const BYTES_PER_MB = 1_048_576;

export type ProcessBounds = {
  /** Told by the parent itself: it may be gone before this process first asks. */
  readonly parentPid: number;
  /** All memory of the process, in MiB: buffers lie outside of the heap that Node can limit. */
  readonly memoryMbMax: number;
};

/**
 * Ends this process when it holds too much memory, or soon after its parent ended: also in the middle of a loop that
 * never comes back to the event loop, since it watches from a thread of its own. Resolves once it watches.
 */
export async function watchProcess({ parentPid, memoryMbMax }: ProcessBounds): Promise<void> {
  const workerData = { parentPid, memoryBytesMax: memoryMbMax * BYTES_PER_MB };
  const watcher = new Worker(WATCH, { eval: true, workerData });
  await once(watcher, "message");
  watcher.unref();
}
