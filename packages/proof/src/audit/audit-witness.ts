import { canonicalJson } from "../canonical-json.ts";
import { ProofError } from "../proof-error.ts";
import { parseStrictJson } from "../strict-json.ts";
import { indexAuditChain } from "./audit-chain-index.ts";
import { type AuditLink, readAuditLink } from "./audit-link.ts";
import { type HeadEvidence, printedHeads } from "./head-evidence.ts";

/**
 * What an organisation hands to another one, so that the other can prove its record whole: the events of its own chain
 * that print the other's head. It holds nothing but deeds that both took part in, and no names.
 */
export type AuditWitness = {
  readonly format: "bunkai.audit-witness/1";
  /** Whose chain testifies, and about whose. */
  readonly organizationId: string;
  readonly about: string;
  readonly links: readonly AuditLink[];
};

/** A witness as one JSON text, ready to be handed over. */
export function auditWitnessText(witness: AuditWitness): string {
  return canonicalJson(witness);
}

/** What a witness tells: whose it is, how many of its events are sound, and where the other chain stood. */
export type WitnessReading = {
  readonly organizationId: string;
  readonly about: string;
  readonly events: number;
  readonly evidence: readonly HeadEvidence[];
};

/**
 * Reads a witness that came from elsewhere. It proves as much as whoever handed it over is to be believed: an event
 * whose hash does not fit its text, or that another organisation wrote, refuses the whole.
 *
 * @throws ProofError `audit_witness_invalid`, or any code of parseStrictJson
 */
export function readAuditWitness(text: string): WitnessReading {
  const witness = parseStrictJson(text);
  if (!isWitness(witness)) throw new ProofError("audit_witness_invalid");
  const { about, links, organizationId } = witness;
  const isSound = links.every((link) => {
    const content = readAuditLink(link);
    return content.kind === "sound" && content.event.organizationId === organizationId;
  });
  if (!isSound) throw new ProofError("audit_witness_invalid");
  const evidence = printedHeads(indexAuditChain(organizationId, links), about);
  return { organizationId, about, events: links.length, evidence };
}

function isWitness(value: unknown): value is AuditWitness {
  if (!isRecord(value)) return false;
  const { about, format, links, organizationId } = value;
  return (
    format === "bunkai.audit-witness/1" &&
    typeof organizationId === "string" &&
    typeof about === "string" &&
    about !== organizationId &&
    Array.isArray(links) &&
    links.every(
      (link) => isRecord(link) && typeof link.text === "string" && typeof link.hash === "string",
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
