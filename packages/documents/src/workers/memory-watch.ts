import { readFile } from "node:fs/promises";

const BETWEEN_LOOKS_MS = 100;
const KB_PER_MB = 1_024;

/**
 * Looks at all the memory a process holds, since buffers lie outside of the heap that Node can limit.
 *
 * Only where the kernel tells (Linux); elsewhere the heap limit stands alone.
 *
 * @param memoryMbMax resident memory, in MiB
 * @returns how to stop looking
 */
export function watchMemory(
  pid: number | undefined,
  memoryMbMax: number,
  onExceeded: () => void,
): () => void {
  const timer = setInterval(async () => {
    if ((await residentMb(pid)) > memoryMbMax) onExceeded();
  }, BETWEEN_LOOKS_MS);
  return () => clearInterval(timer);
}

async function residentMb(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / KB_PER_MB;
  } catch {
    return 0;
  }
}
