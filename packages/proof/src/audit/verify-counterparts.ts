import type { AuditChainIndex, Mention } from "./audit-chain-index.ts";

/**
 * What a witness says about a chain, and the chain does not bear out.
 *
 * - `head_missing`: the chain has no event `sequence`, though the witness saw it as the head
 * - `head_differs`: it has one, but another
 * - `shared_deed_missing`: the head is there, but event `sequence` after it is missing, or is not the
 *   deed that the two share
 */
export type CounterpartFinding = {
  readonly kind: "head_differs" | "head_missing" | "shared_deed_missing";
  readonly sequence: number;
  /** The event of the witness that says so. */
  readonly witnessSequence: number;
};

/**
 * Holds a chain against another organisation's: whoever cuts or rewrites the tail of one of them
 * contradicts the heads that the other noted with each shared deed.
 *
 * Linear in the number of shared deeds. Both chains must be read in one snapshot: a deed that is written
 * between two readings looks like a cut tail.
 *
 * @param chain the chain in question
 * @param witness the chain that testifies; call again with the two exchanged for the other direction
 */
export function verifyCounterparts(
  chain: AuditChainIndex,
  witness: AuditChainIndex,
): CounterpartFinding[] {
  const mentions = witness.mentions.get(chain.organizationId)?.values() ?? [];
  return [...mentions].flatMap((mention): CounterpartFinding[] => {
    const { hash, sequence } = mention.named;
    const witnessSequence = mention.sequence;
    const hashHeld = chain.hashBySequence.get(sequence);
    if (hashHeld === undefined) return [{ kind: "head_missing", sequence, witnessSequence }];
    if (hashHeld !== hash) return [{ kind: "head_differs", sequence, witnessSequence }];
    if (holdsSharedDeed(chain, witness, mention)) return [];
    return [{ kind: "shared_deed_missing", sequence: sequence + 1, witnessSequence }];
  });
}

/** True when the event after the named head names the witness's own head before the deed in return. */
function holdsSharedDeed(
  chain: AuditChainIndex,
  witness: AuditChainIndex,
  { named, previousHash, sequence }: Mention,
): boolean {
  const sequenceShared = named.sequence + 1;
  // A witness whose chain begins with this deed had no head to be named.
  if (previousHash === null) return chain.hashBySequence.has(sequenceShared);
  const answer = chain.mentions.get(witness.organizationId)?.get(sequenceShared)?.named;
  return answer?.sequence === sequence - 1 && answer.hash === previousHash;
}
