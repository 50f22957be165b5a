import type { AuditFinding } from "./audit-finding.ts";
import type { HeadEvidence } from "./head-evidence.ts";

/**
 * What was cut from the end of a chain, as far as its former heads tell: for each who saw them, the furthest one.
 *
 * @param sequenceLast where the chain ends now
 */
export function missingTails(
  evidence: readonly HeadEvidence[],
  sequenceLast: number,
): AuditFinding[] {
  const furthest = new Map<string, HeadEvidence>();
  for (const one of evidence) {
    const { source } = one;
    const who = source.kind === "counterpart" ? source.organizationId : source.kind;
    const before = furthest.get(who)?.sequence ?? sequenceLast;
    if (one.sequence > before) furthest.set(who, one);
  }
  return [...furthest.values()].map(({ sequence, source }) => ({
    kind: "tail_missing",
    severity: "error",
    sequence: sequenceLast + 1,
    sequenceLast: sequence,
    source,
  }));
}
