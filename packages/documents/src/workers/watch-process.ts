import { Worker } from "node:worker_threads";

/** Plain JavaScript, since it runs without any loader. Orphans get a new parent; memory is that of the process. */
const WATCH = `
  const { workerData } = require("node:worker_threads");
  const parent = process.ppid;
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > workerData.memoryBytesMax;
    if (isTooLarge || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  }, 100);
`;

const BYTES_PER_MB = 1_048_576;

/**
 * Ends this process when it holds too much memory, or soon after its parent ended: also in the middle of a loop that
 * never comes back to the event loop, since it watches from a thread of its own.
 *
 * @param memoryMbMax all memory of the process, in MiB: buffers lie outside of the heap that Node can limit
 */
export function watchProcess(memoryMbMax: number): void {
  const workerData = { memoryBytesMax: memoryMbMax * BYTES_PER_MB };
  new Worker(WATCH, { eval: true, workerData }).unref();
}
