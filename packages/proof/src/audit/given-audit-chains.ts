import {
  type AuditEvent,
  auditEventHash,
  auditEventText,
  type Counterpart,
} from "./audit-event.ts";
import type { AuditLink } from "./audit-link.ts";

const STARTED_AT_MS = Date.UTC(2026, 10, 21, 9, 30);

/** An event as the audit writer would make it, for tests; anything can be replaced. */
export function givenAuditEvent(changes: Partial<AuditEvent> = {}): AuditEvent {
  return {
    format: "bunkai.audit/1",
    organizationId: "a",
    sequence: 1,
    previousHash: null,
    at: new Date(STARTED_AT_MS).toISOString(),
    deed: "file.add",
    actor: { kind: "person", commitment: "1".repeat(64) },
    subject: { kind: "file", id: "f" },
    facts: { sizeBytes: 12, labels: ["院内", null] },
    names: { ipAddress: "2".repeat(64) },
    counterparts: [],
    ...changes,
  };
}

/** A link whose hash is that of its event. */
export function givenAuditLink(event: AuditEvent): AuditLink {
  const text = auditEventText(event);
  return { text, hash: auditEventHash(text) };
}

/**
 * The chains that these deeds leave behind, for tests.
 *
 * @param deeds for each deed, one second apart, the organisations that it touches
 */
export function givenAuditChains(deeds: readonly (readonly string[])[]): Map<string, AuditLink[]> {
  const chains = new Map<string, AuditLink[]>();
  for (const [index, organizationIds] of deeds.entries()) {
    const at = new Date(STARTED_AT_MS + index * 1000).toISOString();
    const heads = [...organizationIds].sort().flatMap((id) => headOf(id, chains.get(id) ?? []));
    for (const organizationId of organizationIds) {
      const links = chains.get(organizationId) ?? [];
      const counterparts = heads.filter((head) => head.organizationId !== organizationId);
      const previousHash = links.at(-1)?.hash ?? null;
      const place = { organizationId, sequence: links.length + 1, previousHash };
      const link = givenAuditLink(givenAuditEvent({ ...place, at, counterparts }));
      chains.set(organizationId, [...links, link]);
    }
  }
  return chains;
}

/** A whole chain of organisation "a", for tests. */
export function givenAuditChain(length: number): readonly AuditLink[] {
  return givenAuditChains(Array.from({ length }, () => ["a"])).get("a") ?? [];
}

/** The link of a sequence (from 1) in a whole chain, for tests. */
export function linkAt(chain: readonly AuditLink[], sequence: number): AuditLink {
  const link = chain[sequence - 1];
  if (!link) throw new RangeError(`no link ${sequence}`);
  return link;
}

function headOf(organizationId: string, links: readonly AuditLink[]): Counterpart[] {
  const last = links.at(-1);
  return last ? [{ organizationId, sequence: links.length, hash: last.hash }] : [];
}
