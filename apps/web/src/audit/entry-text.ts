import type { AuditContent, AuditEntry, AuditNameShown } from "@bunkai/domain/audit/audit-entry";
import type { Words } from "@bunkai/language/ja";

/** What was done, in words; a deed of a newer version is shown by its code. */
export function deedText({ content }: AuditEntry, { audit }: Words): string {
  return content ? labelOf(audit.deed, content.deed) : audit.altered.record;
}

/** Who did it: a person by name while the name is kept, a key, or the system. Empty for an altered record. */
export function actorText({ content }: AuditEntry, { audit }: Words): string {
  if (!content) return "";
  const { actorKind, actorName } = content;
  if (actorKind === "system") return audit.actor.system;
  if (actorKind === "apiKey") {
    const { name } = audit;
    return audit.actor.apiKey({ name: actorName ? nameText(actorName, name) : name.erased });
  }
  return actorName ? nameText(actorName, audit.actor) : audit.actor.erased;
}

/** The kind of thing that it was done to. */
export function subjectKindText({ subjectKind }: AuditContent, { audit }: Words): string {
  return labelOf(audit.subject, subjectKind);
}

/** What it was done to, with the names that belong to it. Empty for an altered record. */
export function subjectText({ content }: AuditEntry, words: Words): string {
  if (!content) return "";
  const names = content.names.map((name) => nameText(name, words.audit.name));
  return [subjectKindText(content, words), ...names].join(" ");
}

/** A name, or what has become of it. */
export function nameText(
  { state, value }: AuditNameShown,
  words: { readonly altered: string; readonly erased: string },
): string {
  return state === "altered" ? words.altered : (value ?? words.erased);
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
