import { canonicalJson, type JsonValue } from "../canonical-json.ts";
import { ProofError } from "../proof-error.ts";
import { sha256Hex } from "../sha256.ts";
import { parseStrictJson } from "../strict-json.ts";
import { demandAuditEventShape } from "./audit-event-shape.ts";

/** Where a chain stands: its last sequence (from 1) and the hash of that event, lower-case hex. */
export type ChainHead = { readonly sequence: number; readonly hash: string };

/** Another organisation's head just before a shared deed. */
export type Counterpart = ChainHead & { readonly organizationId: string };

/**
 * Who did it. A key of the organisation names itself by its id too: its name can be erased like a person's, and two keys
 * may have the same.
 */
export type AuditActor =
  | { readonly kind: "person" | "system"; readonly commitment: string | null }
  | { readonly kind: "apiKey"; readonly id: string; readonly commitment: string };

/**
 * One deed in an organisation's chain, in the final format `bunkai.audit/1`.
 *
 * Holds no personal data: people and addresses appear as commitments (see commitmentOf), whose values and
 * salts live elsewhere and can be erased without breaking the chain.
 */
export type AuditEvent = {
  readonly format: "bunkai.audit/1";
  readonly organizationId: string;
  /** Counts from 1 without gaps. */
  readonly sequence: number;
  /** Hash of the event before, null exactly for sequence 1. */
  readonly previousHash: string | null;
  /** UTC with milliseconds: 2026-11-21T09:30:00.000Z. */
  readonly at: string;
  readonly deed: string;
  readonly actor: AuditActor;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly facts: { readonly [name: string]: JsonValue };
  /** Commitments to personal data, by the name of the record's field. */
  readonly names: { readonly [field: string]: string };
  /**
   * The heads of the other organisations that this deed touches, before the deed, in ascending order of
   * their ids. Each of them gets its own event of the deed as its very next one, so that a cut tail of one
   * chain shows in the others. An organisation without any event yet is left out.
   */
  readonly counterparts: readonly Counterpart[];
};

/**
 * The text of an event, to be stored exactly so and hashed.
 *
 * @throws ProofError when the event could not be read back (see parseAuditEvent, canonicalJson)
 */
export function auditEventText(event: AuditEvent): string {
  const text = canonicalJson(event);
  parseAuditEvent(text);
  return text;
}

/** The hash of an event: SHA-256 of its text in UTF-8, lower-case hex. */
export function auditEventHash(text: string): string {
  return sha256Hex(text);
}

/**
 * Reads an event back, and accepts only the one text that `auditEventText` writes for it.
 *
 * @throws ProofError `audit_event_invalid` with the pointer of a missing, unknown or malformed field,
 *   `not_canonical`, or any code of parseStrictJson
 */
export function parseAuditEvent(text: string): AuditEvent {
  const event = parseStrictJson(text);
  assertAuditEvent(event);
  if (canonicalJson(event) !== text) throw new ProofError("not_canonical");
  return event;
}

function assertAuditEvent(value: unknown): asserts value is AuditEvent {
  demandAuditEventShape(value);
}
