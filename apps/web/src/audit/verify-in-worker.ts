import type { StoredAuditLink } from "@bunkai/proof/audit/stored-audit-link";
import type { AuditChainExpected } from "@bunkai/proof/audit/verify-chain";
import type { StoredChainReport } from "@bunkai/proof/audit/verify-stored-chain";

/** Recomputes a chain, and all that is stored with it, beside the page. */
export function verifyInWorker(
  links: readonly StoredAuditLink[],
  expected: AuditChainExpected,
  signal: AbortSignal,
): Promise<StoredChainReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./chain.worker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<StoredChainReport>) => end(() => resolve(data));
    worker.onerror = (event) => end(() => reject(new Error(event.message)));
    signal.addEventListener("abort", () => end(() => reject(signal.reason)), { once: true });
    worker.postMessage({ links, expected });
  });
}
