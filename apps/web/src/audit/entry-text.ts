import type { AuditContent, AuditEntry } from "@bunkai/domain/audit/audit-entry";
import { auditDeedLabel, auditNameText, auditSubjectLabel } from "@bunkai/language/audit-labels";
import type { Words } from "@bunkai/language/ja";

const SHORT_ID_LENGTH = 8;

/** What was done, in words; a deed of a newer version is shown by its code. */
export function deedText({ content }: AuditEntry, words: Words): string {
  return content ? auditDeedLabel(content.deed, words) : words.audit.altered.record;
}

/** Who did it: a person by name while the name is kept, a key, or the system. Empty for an altered record. */
export function actorText({ content }: AuditEntry, { audit }: Words): string {
  if (!content) return "";
  const { actorKind, actorName } = content;
  if (actorKind === "system") return audit.actor.system;
  if (actorKind === "apiKey") {
    const { name } = audit;
    return audit.actor.apiKey({ name: actorName ? auditNameText(actorName, name) : name.erased });
  }
  return actorName ? auditNameText(actorName, audit.actor) : audit.actor.erased;
}

/** The kind of thing that it was done to. */
export function subjectKindText({ subjectKind }: AuditContent, { audit }: Words): string {
  return labelOf(audit.subject, subjectKind);
}

/** What it was done to, so that it can be told from others of its kind. Empty for an altered record. */
export function subjectText({ content }: AuditEntry, words: Words): string {
  return content ? auditSubjectLabel(content, words) : "";
}

/** The beginning of an id: enough to tell organisations apart. */
export function shortIdOf(id: string): string {
  return id.slice(0, SHORT_ID_LENGTH);
}

/** What a name is of, in words. */
export function nameFieldText(field: string, { audit }: Words): string {
  return labelOf(audit.nameField, field);
}

/** True when the record or one of its names is not the one that was written. */
export function isSuspect({ content, isAltered }: AuditEntry): boolean {
  const names = content ? [content.actorName, ...content.names] : [];
  return isAltered || names.some((name) => name?.state === "altered");
}

function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}
