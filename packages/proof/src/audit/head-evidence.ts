import type { AuditChainIndex } from "./audit-chain-index.ts";

/** Who saw the chain stand where it stood. */
export type HeadSource =
  /** Whoever verifies, at an earlier time. */
  | { readonly kind: "seen" }
  /** The installation, which signed it. */
  | { readonly kind: "sealed"; readonly at: string }
  /** Another organisation, whose event `sequence` prints it. */
  | { readonly kind: "counterpart"; readonly organizationId: string; readonly sequence: number };

/** A head that a chain once had, known from elsewhere. `hash` is null where only the number of the event is known. */
export type HeadEvidence = {
  readonly sequence: number;
  readonly hash: string | null;
  readonly source: HeadSource;
};

/**
 * What a counterpart's chain tells about where another one stood: the heads that it prints, and that the deed which
 * the two share followed each of them at once.
 *
 * @param witness the counterpart's chain, or any part of it
 */
export function printedHeads(witness: AuditChainIndex, organizationId: string): HeadEvidence[] {
  const mentions = [...(witness.mentions.get(organizationId)?.values() ?? [])];
  return mentions.flatMap(({ named, sequence }): HeadEvidence[] => {
    const source = {
      kind: "counterpart" as const,
      organizationId: witness.organizationId,
      sequence,
    };
    return [
      { sequence: named.sequence, hash: named.hash, source },
      { sequence: named.sequence + 1, hash: null, source },
    ];
  });
}
