import { Worker } from "node:worker_threads";

/** Plain JavaScript, since it runs without any loader. Orphans get a new parent. */
const WATCH = `
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  }, 1_000);
`;

/**
 * Ends this process soon after its parent, even in the middle of a loop that never comes back to the event loop:
 * the parent, which was killed, can no longer keep the time.
 */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true }).unref();
}
