import type { SignedHeads } from "@bunkai/domain/audit/signed-head";
import type { ChainHead } from "@bunkai/proof/audit/audit-event";
import type { WitnessReading } from "@bunkai/proof/audit/audit-witness";
import type { StoredAuditLink } from "@bunkai/proof/audit/stored-audit-link";
import type { SignedHeadsReport } from "@bunkai/proof/audit/verify-signed-heads";
import type { StoredChainReport } from "@bunkai/proof/audit/verify-stored-chain";

/** What is to be recomputed, and all that is known from elsewhere. */
export type RecomputeOrder = {
  readonly organizationId: string;
  readonly links: readonly StoredAuditLink[];
  /** What this browser saw before, or what the server names as the end. */
  readonly head: ChainHead | null;
  readonly signed: SignedHeads;
  /** What counterparts have handed over. */
  readonly witnesses: readonly WitnessReading[];
};

/** What came out. `signed` is null where the browser cannot check signatures: outside https. */
export type Recomputed = {
  readonly report: StoredChainReport;
  readonly signed: Omit<SignedHeadsReport, "evidence"> | null;
};
