import type { OrganizationId } from "@bunkai/domain/id";
import type { AuditChainExpected } from "@bunkai/proof/audit/verify-chain";
import type { StoredChainReport } from "@bunkai/proof/audit/verify-stored-chain";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { findKnownHead, type KnownHead, keepKnownHead } from "./known-head.ts";
import { loadChain } from "./load-chain.ts";
import { verifyInWorker } from "./verify-in-worker.ts";

export type Verdict = {
  readonly report: StoredChainReport;
  /** Nothing but warnings and erased names was found. */
  readonly isWhole: boolean;
  /** What this browser had seen before, now compared. */
  readonly known: KnownHead | null;
};

export type Progress = { readonly loaded: number; readonly all: number };

/** Loads the whole chain and recomputes it in this browser: nobody has to believe the server. */
export function useRecompute(organizationId: OrganizationId) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const recompute = useMutation({
    mutationFn: async (): Promise<Verdict> => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setProgress({ loaded: 0, all: 0 });
      const onProgress = (loaded: number, all: number) => setProgress({ loaded, all });
      const { head, links } = await loadChain({ organizationId, signal, onProgress });
      const known = findKnownHead(organizationId);
      const headExpected = known ?? head;
      const expected: AuditChainExpected = {
        organizationId,
        ...(headExpected?.hash && {
          head: { sequence: headExpected.sequence, hash: headExpected.hash },
        }),
      };
      const report = await verifyInWorker(links, expected, signal);
      const isWhole = report.findings.every(({ severity }) => severity !== "error");
      if (isWhole && report.head) {
        keepKnownHead(organizationId, { ...report.head, seenAt: new Date().toISOString() });
      }
      return { report, isWhole, known };
    },
    onSettled: () => setProgress(null),
  });
  return { ...recompute, progress };
}
