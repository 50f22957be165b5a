import type { AuditContent, AuditEntry, AuditNameShown } from "@bunkai/domain/audit/audit-entry";
import { auditDeedLabel, auditNameText, auditSubjectLabel } from "@bunkai/language/audit-labels";
import { factLines } from "@bunkai/language/fact-lines";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import type { AuditExtract, AuditExtractRow } from "./audit-extract.ts";

const ID_START_LENGTH = 8;
const NOTHING = "－";

/**
 * Puts events into words, in their order, and counts what was altered or erased.
 *
 * An altered record or name is called altered; what stands in its place in the database is not shown.
 */
export function auditExtractRows(
  entries: readonly AuditEntry[],
  language: Language,
): Pick<AuditExtract, "check" | "rows"> {
  const names = entries.flatMap(({ content }) => (content ? namesOf(content) : []));
  const count = (state: AuditNameShown["state"]) =>
    names.filter((name) => name.state === state).length;
  const recordsAltered = entries.filter(({ isAltered }) => isAltered).length;
  return {
    rows: entries.map((entry) => rowOf(entry, language)),
    check: {
      names: names.length - count("erased"),
      erased: count("erased"),
      altered: recordsAltered + count("altered"),
    },
  };
}

function namesOf({ actorName, names }: AuditContent): AuditNameShown[] {
  return actorName ? [actorName, ...names] : [...names];
}

function rowOf(entry: AuditEntry, language: Language): AuditExtractRow {
  const { altered } = wordsOf(language).audit;
  const { content, hash, isAltered, sequence } = entry;
  if (!content) {
    const unknown = { actorLabel: NOTHING, subjectLabel: NOTHING, factsText: "", at: null };
    return { sequence, ...unknown, deedLabel: altered.record, hash };
  }
  const deedLabel = auditDeedLabel(content.deed, wordsOf(language));
  return {
    sequence,
    at: new Date(content.at),
    deedLabel: isAltered ? `${deedLabel}\n${altered.mark}` : deedLabel,
    actorLabel: actorLabelOf(content, language),
    subjectLabel: subjectLabelOf(content, language),
    factsText: factsTextOf(content, language),
    hash,
  };
}

function actorLabelOf({ actorKind, actorName }: AuditContent, language: Language): string {
  const { actor, name } = wordsOf(language).audit;
  if (actorKind === "system") return actor.system;
  if (actorKind === "apiKey") {
    return actor.apiKey({ name: actorName ? auditNameText(actorName, name) : name.erased });
  }
  return actorName ? auditNameText(actorName, actor) : actor.erased;
}

function subjectLabelOf(content: AuditContent, language: Language): string {
  const idStart = content.subjectId.slice(0, ID_START_LENGTH);
  return `${auditSubjectLabel(content, wordsOf(language))} ${idStart}`;
}

function factsTextOf(content: AuditContent, language: Language): string {
  const { factOf } = wordsOf(language).audit.extract;
  return factLines(content, wordsOf(language)).map(factOf).join("\n");
}
