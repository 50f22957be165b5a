import type { OrganizationId } from "@bunkai/domain/id";
import type { WitnessReading } from "@bunkai/proof/audit/audit-witness";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { findKnownHead, type KnownHead, keepKnownHead } from "./known-head.ts";
import { loadChain } from "./load-chain.ts";
import { loadSignedHeads } from "./load-signed-heads.ts";
import type { Recomputed } from "./recompute-order.ts";
import { verifyInWorker } from "./verify-in-worker.ts";

export type Verdict = Recomputed & {
  /** Nothing but warnings and erased names was found, in the chain and in its signatures. */
  readonly isWhole: boolean;
  /** What this browser had seen before, now compared. */
  readonly known: KnownHead | null;
  readonly witnesses: readonly WitnessReading[];
};

export type Progress = { readonly loaded: number; readonly all: number };

/** Loads the whole chain and recomputes it in this browser: nobody has to believe the server. */
export function useRecompute(organizationId: OrganizationId) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const recompute = useMutation({
    mutationFn: async (witnesses: readonly WitnessReading[]): Promise<Verdict> => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setProgress({ loaded: 0, all: 0 });
      const onProgress = (loaded: number, all: number) => setProgress({ loaded, all });
      // Signatures first: one that is added in between is of an event that is loaded afterwards.
      const signed = await loadSignedHeads({ organizationId, signal });
      const { head, links } = await loadChain({ organizationId, signal, onProgress });
      const known = findKnownHead(organizationId);
      const headExpected = known ?? (head?.hash ? { ...head, hash: head.hash } : null);
      const order = { organizationId, links, head: headExpected, signed, witnesses };
      const recomputed = await verifyInWorker(order, signal);
      const { report } = recomputed;
      const isWhole =
        report.findings.every(({ severity }) => severity !== "error") &&
        (recomputed.signed?.faults.length ?? 0) === 0;
      if (isWhole && report.head) {
        keepKnownHead(organizationId, { ...report.head, seenAt: new Date().toISOString() });
      }
      return { ...recomputed, isWhole, known, witnesses };
    },
    onSettled: () => setProgress(null),
  });
  return { ...recompute, progress };
}
