import {
  type SignedHead,
  type SignedHeads,
  signedHeadsSchema,
} from "@bunkai/domain/audit/signed-head";
import type { OrganizationId } from "@bunkai/domain/id";
import { callApi } from "../api.ts";

const HEADS_PER_PAGE = 1000;

/** Loads every head of the chain that was signed, oldest first, and the certificates to check them with. */
export async function loadSignedHeads(chain: {
  readonly organizationId: OrganizationId;
  readonly signal: AbortSignal;
}): Promise<SignedHeads> {
  const heads: SignedHead[] = [];
  for (;;) {
    const after = heads.at(-1)?.sequence ?? 0;
    const page: SignedHeads = await callApi({
      ...chain,
      path: `/audit/heads?after=${after}&limit=${HEADS_PER_PAGE}`,
      view: signedHeadsSchema,
    });
    // Only what comes behind: a server that repeats itself would be asked for ever.
    const next = page.heads.filter(({ sequence }) => sequence > after);
    heads.push(...next);
    if (next.length < HEADS_PER_PAGE) return { heads, certificates: page.certificates };
  }
}
