import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import type { Words } from "@bunkai/language/ja";

/** What was done, in words; a deed of a newer version is shown by its code. */
export function deedText({ deed }: AuditEntry, { audit }: Words): string {
  const labels: Readonly<Record<string, string>> = audit.deed;
  return labels[deed] ?? deed;
}

/** Who did it: a person by name while the name is kept, or the system. */
export function actorText({ actorKind, actorName }: AuditEntry, { audit }: Words): string {
  if (actorKind === "system") return audit.actor.system;
  return actorName ?? audit.actor.erased;
}

/** What it was done to. */
export function subjectText({ subjectKind }: AuditEntry, { audit }: Words): string {
  const labels: Readonly<Record<string, string>> = audit.subject;
  return labels[subjectKind] ?? subjectKind;
}
