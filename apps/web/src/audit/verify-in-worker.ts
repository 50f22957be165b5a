import type { Recomputed, RecomputeOrder } from "./recompute-order.ts";

/** Recomputes a chain, and all that is stored and known beside it, beside the page. */
export function verifyInWorker(order: RecomputeOrder, signal: AbortSignal): Promise<Recomputed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./chain.worker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<Recomputed>) => end(() => resolve(data));
    worker.onerror = (event) => end(() => reject(new Error(event.message)));
    signal.addEventListener("abort", () => end(() => reject(signal.reason)), { once: true });
    worker.postMessage(order);
  });
}
