import type { AuditLink } from "@bunkai/proof/audit/audit-link";
import type { AuditChainExpected, AuditChainReport } from "@bunkai/proof/audit/verify-chain";

/** Recomputes a chain beside the page, with the same verifier that the server and the command line use. */
export function verifyInWorker(
  links: readonly AuditLink[],
  expected: AuditChainExpected,
  signal: AbortSignal,
): Promise<AuditChainReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./chain.worker.ts", import.meta.url), { type: "module" });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<AuditChainReport>) => end(() => resolve(data));
    worker.onerror = (event) => end(() => reject(new Error(event.message)));
    signal.addEventListener("abort", () => end(() => reject(signal.reason)), { once: true });
    worker.postMessage({ links, expected });
  });
}
