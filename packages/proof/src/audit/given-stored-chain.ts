import { auditEventHash, auditEventText, parseAuditEvent } from "./audit-event.ts";
import { commitmentOf } from "./commitment.ts";
import { givenAuditEvent } from "./given-audit-chains.ts";
import type { AuditName, StoredAuditLink } from "./stored-audit-link.ts";

const ACTOR_NAME = "山田 花子";
const MEMBER_NAME = "佐藤 次郎";

/** A whole chain of organisation "a" as a database holds it, for tests: each event done by one person to another. */
export function givenStoredChain(length: number): readonly StoredAuditLink[] {
  const links: StoredAuditLink[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    links.push(givenStoredLink(sequence, links.at(-1)?.hash ?? null));
  }
  return links;
}

/** A link as the audit writer would store it, for tests. */
export function givenStoredLink(sequence: number, previousHash: string | null): StoredAuditLink {
  const actor = givenName("actor", sequence, ACTOR_NAME);
  const member = givenName("member", sequence, MEMBER_NAME);
  const text = auditEventText(
    givenAuditEvent({
      sequence,
      previousHash,
      actor: { kind: "person", commitment: commitmentOf(actor.salt, actor.value) },
      names: { member: commitmentOf(member.salt, member.value) },
    }),
  );
  return { text, hash: auditEventHash(text), names: [actor, member], copy: copyOf(text) };
}

function givenName(field: string, sequence: number, value: string): AuditName {
  const salt = (sequence * 16 + field.length).toString(16).padStart(32, "0");
  return { field, salt, value };
}

function copyOf(text: string): StoredAuditLink["copy"] {
  const { at, deed, sequence, subject } = parseAuditEvent(text);
  return { sequence, at, deed, subjectKind: subject.kind, subjectId: subject.id };
}
