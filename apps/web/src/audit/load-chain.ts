import { type AuditLink, auditLinkSchema } from "@bunkai/domain/audit/audit-entry";
import type { OrganizationId } from "@bunkai/domain/id";
import { z } from "zod";
import { callApi } from "../api.ts";

const LINKS_PER_PAGE = 1000;

/** `hash` is null while the chain has no event. */
const chainPageSchema = z.object({
  links: z.array(auditLinkSchema),
  head: z.object({ sequence: z.int(), hash: z.string().nullable() }).nullable(),
});
type ChainPage = z.infer<typeof chainPageSchema>;

export type LoadedChain = {
  readonly links: readonly AuditLink[];
  readonly head: ChainPage["head"];
};

/**
 * Loads every link of the chain with its names, from the first on, up to the head that the server named at the beginning.
 *
 * @param onProgress called with the links loaded and those there are
 */
export async function loadChain(chain: {
  readonly organizationId: OrganizationId;
  readonly signal: AbortSignal;
  readonly onProgress: (loaded: number, all: number) => void;
}): Promise<LoadedChain> {
  const { organizationId, signal, onProgress } = chain;
  const links: AuditLink[] = [];
  let head: ChainPage["head"] = null;
  let after = 0;
  for (;;) {
    const page: ChainPage = await callApi({
      path: `/audit/chain?after=${after}&limit=${LINKS_PER_PAGE}`,
      view: chainPageSchema,
      organizationId,
      signal,
    });
    head ??= page.head;
    links.push(...page.links);
    onProgress(links.length, Math.max(head?.sequence ?? 0, links.length));
    const last = page.links.at(-1);
    // A server that never comes to an end would be asked for ever.
    const isStuck = !last || last.copy.sequence <= after;
    if (isStuck || last.copy.sequence >= (head?.sequence ?? 0)) return { links, head };
    after = last.copy.sequence;
  }
}
