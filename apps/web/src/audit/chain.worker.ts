import type { StoredAuditLink } from "@bunkai/proof/audit/stored-audit-link";
import type { AuditChainExpected } from "@bunkai/proof/audit/verify-chain";
import { verifyStoredChain } from "@bunkai/proof/audit/verify-stored-chain";

// Thousands of hashes would hold up the page: they are recomputed beside it.
addEventListener(
  "message",
  ({
    data,
  }: MessageEvent<{
    readonly links: readonly StoredAuditLink[];
    readonly expected: AuditChainExpected;
  }>) => {
    postMessage(verifyStoredChain(data.links, data.expected));
  },
);
