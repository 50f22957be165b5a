import type { AuditLink } from "./audit-link.ts";
import { type AuditChainExpected, verifyAuditChain } from "./verify-chain.ts";

/** What is found in a chain, in short for tests: kind, sequence or span, reason. */
export function findingsOf(links: Iterable<AuditLink>, expected?: AuditChainExpected): string[] {
  return verifyAuditChain(links, expected).findings.map((finding) => {
    const span = "sequenceLast" in finding ? `-${finding.sequenceLast}` : "";
    const reason = "reason" in finding ? ` ${finding.reason}` : "";
    return `${finding.kind} ${finding.sequence}${span}${reason}`;
  });
}
