import type { HeadEvidence } from "./head-evidence.ts";
import { type HeadSealVerdict, verifyHeadSeal } from "./verify-head-seal.ts";
import { verifyTimeStamp } from "./verify-time-stamp.ts";

/** A signed head, with the time-stamp token (DER) over its signature where it has one. */
export type SignedHeadGiven = {
  readonly sequence: number;
  readonly text: string;
  readonly signature: Uint8Array;
  readonly token: Uint8Array | null;
};

/** Why a signed head or its time-stamp counts for nothing; `sequence` is where it was said to belong. */
export type SealFault = {
  readonly kind: Exclude<HeadSealVerdict["state"], "sealed"> | "stamp";
  readonly sequence: number;
};

/** What the signed heads of a chain prove. */
export type SignedHeadsReport = {
  /** Signatures, and time-stamps, that are good. */
  readonly seals: number;
  readonly stamps: number;
  /** Who stamped, by the names in the certificates. */
  readonly authorities: readonly string[];
  readonly faults: readonly SealFault[];
  /** Where the chain once stood, by each good signature. */
  readonly evidence: readonly HeadEvidence[];
};

/** Checks the signed heads of one organisation's chain, and the time-stamps over them, one by one. */
export async function verifySignedHeads(
  organizationId: string,
  heads: readonly SignedHeadGiven[],
  certificates: readonly Uint8Array[],
): Promise<SignedHeadsReport> {
  const faults: SealFault[] = [];
  const evidence: HeadEvidence[] = [];
  const authorities = new Set<string>();
  let stamps = 0;
  for (const { sequence, signature, text, token } of heads) {
    const verdict = await verifyHeadSeal({ signature, text }, certificates);
    const isOwn = verdict.statement?.organizationId === organizationId;
    if (verdict.state !== "sealed" || !isOwn || verdict.statement.sequence !== sequence) {
      faults.push({ kind: verdict.state === "sealed" ? "unreadable" : verdict.state, sequence });
      continue;
    }
    const { at, hash } = verdict.statement;
    evidence.push({ sequence, hash, source: { kind: "sealed", at } });
    if (!token) continue;
    const stamp = await verifyTimeStamp(token, signature);
    if (stamp.state === "stamped") {
      stamps += 1;
      authorities.add(stamp.authority);
    } else {
      faults.push({ kind: "stamp", sequence });
    }
  }
  return { seals: evidence.length, stamps, authorities: [...authorities], faults, evidence };
}
