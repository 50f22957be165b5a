import type { AuditLink } from "@bunkai/proof/audit/audit-link";
import { type AuditChainExpected, verifyAuditChain } from "@bunkai/proof/audit/verify-chain";

// Thousands of hashes would hold up the page: they are recomputed beside it.
addEventListener(
  "message",
  ({
    data,
  }: MessageEvent<{
    readonly links: readonly AuditLink[];
    readonly expected: AuditChainExpected;
  }>) => {
    postMessage(verifyAuditChain(data.links, data.expected));
  },
);
