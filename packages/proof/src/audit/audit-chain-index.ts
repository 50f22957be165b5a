import type { ChainHead } from "./audit-event.ts";
import { type AuditLink, readAuditLink } from "./audit-link.ts";

/** A head that an event names: another organisation's, just before the deed that the two share. */
export type Mention = {
  /** The event that names it, and its predecessor in its own chain (null for the first event). */
  readonly sequence: number;
  readonly previousHash: string | null;
  readonly named: ChainHead;
};

/** What a chain holds and what it says about others, ready to be looked up. */
export type AuditChainIndex = {
  readonly organizationId: string;
  readonly hashBySequence: ReadonlyMap<number, string>;
  /** By the organisation that is named, then by the sequence of the event that names it. */
  readonly mentions: ReadonlyMap<string, ReadonlyMap<number, Mention>>;
};

/**
 * Reads an organisation's chain once, for any number of comparisons with others.
 *
 * Links that prove nothing and events of other organisations are left out: `verifyAuditChain` reports them.
 */
export function indexAuditChain(
  organizationId: string,
  links: Iterable<AuditLink>,
): AuditChainIndex {
  const hashBySequence = new Map<number, string>();
  const mentions = new Map<string, Map<number, Mention>>();
  for (const link of links) {
    const content = readAuditLink(link);
    if (content.kind !== "sound" || content.event.organizationId !== organizationId) continue;
    const { counterparts, previousHash, sequence } = content.event;
    hashBySequence.set(sequence, link.hash);
    for (const { organizationId: other, ...named } of counterparts) {
      const mentionsOfOther = mentions.get(other) ?? new Map<number, Mention>();
      mentions.set(other, mentionsOfOther.set(sequence, { sequence, previousHash, named }));
    }
  }
  return { organizationId, hashBySequence, mentions };
}
