import { setImmediate as nextTurn } from "node:timers/promises";
import { listAuditLinks } from "@bunkai/db/stores/audit";
import type { SignedHead } from "@bunkai/domain/audit/signed-head";
import type { HeadEvidence } from "@bunkai/proof/audit/head-evidence";
import {
  type StoredChainReport,
  StoredChainVerification,
} from "@bunkai/proof/audit/verify-stored-chain";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/** A reading that lasted longer would hold up others on an embedded database. */
const LINKS_PER_LOOK = 500;
/** Recomputing takes a tenth of a millisecond for each: others get their turn in between. */
const LINKS_PER_TURN = 50;

/**
 * Recomputes the organisation's whole chain up to a head, whatever part of it is shown, against the heads that were
 * signed. Events behind that head are another extract's.
 */
export async function checkChain(
  ctx: ActingContext,
  head: { readonly sequence: number; readonly hash: string | null } | null,
  sealed: readonly SignedHead[],
): Promise<StoredChainReport> {
  const { organizationId } = ctx;
  const sequenceLast = head?.sequence ?? 0;
  const verification = new StoredChainVerification({
    organizationId,
    ...(head?.hash ? { head: { sequence: head.sequence, hash: head.hash } } : {}),
    evidence: sealed.map(evidenceOf),
  });
  let after = 0;
  for (;;) {
    const range = { after, limit: LINKS_PER_LOOK };
    const links = await look(ctx, "audit.read", (tenant) => listAuditLinks(tenant, range));
    const due = links.filter(({ copy }) => copy.sequence <= sequenceLast);
    for (const [index, link] of due.entries()) {
      if (index % LINKS_PER_TURN === 0) await nextTurn();
      verification.take(link);
    }
    after = due.at(-1)?.copy.sequence ?? sequenceLast;
    if (due.length < LINKS_PER_LOOK) return verification.finish();
  }
}

function evidenceOf({ at, hash, sequence }: SignedHead): HeadEvidence {
  return { sequence, hash, source: { kind: "sealed", at } };
}
