import { auditDeedLabel, auditGroupLabel } from "./audit-labels.ts";
import type { Words } from "./ja.ts";

/** The conditions of a filter of the audit record, but for its days. */
type Filter = {
  readonly [Name in
    | "actor"
    | "actorKind"
    | "deed"
    | "from"
    | "kind"
    | "object"
    | "text"
    | "title"
    | "until"]?: string | undefined;
};

/** A filter in words, condition by condition: what is looked at, and what it must be. */
export function auditFilterLines(
  filter: Filter,
  words: Words,
): { readonly label: string; readonly value: string }[] {
  const { audit } = words;
  const { filter: labels } = audit;
  const { actor, actorKind, deed, from, kind, object, text, title, until } = filter;
  const lines = [
    [labels.actor, actor ?? (actorKind && audit.actor.system)],
    [labels.deed, deed && deedOrGroup(deed, words)],
    [labels.kind, kind && auditGroupLabel(kind, words)],
    [labels.object, object],
    [labels.subjectTitle, title],
    [labels.text, text],
    [labels.from, from],
    [labels.until, until],
  ] as const;
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function deedOrGroup(deed: string, words: Words): string {
  if (!deed.endsWith(".*")) return auditDeedLabel(deed, words);
  const group = auditGroupLabel(deed.slice(0, -".*".length), words);
  return words.audit.filter.wholeGroup({ group });
}
