import type { AuditContent, AuditEntry, AuditNameShown } from "@bunkai/domain/audit/audit-entry";
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
  const deedLabel = labelOf(wordsOf(language).audit.deed, content.deed);
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
    return actor.apiKey({ name: actorName ? nameText(actorName, name) : name.erased });
  }
  return actorName ? nameText(actorName, actor) : actor.erased;
}

function subjectLabelOf(
  { names, subjectId, subjectKind }: AuditContent,
  language: Language,
): string {
  const { name, subject } = wordsOf(language).audit;
  const texts = names.map((each) => nameText(each, name));
  const idStart = subjectId.slice(0, ID_START_LENGTH);
  return [labelOf(subject, subjectKind), ...texts, idStart].join(" ");
}

function factsTextOf(content: AuditContent, language: Language): string {
  const { factOf } = wordsOf(language).audit.extract;
  return factLines(content, wordsOf(language)).map(factOf).join("\n");
}

function nameText(
  { state, value }: AuditNameShown,
  words: { readonly erased: string; readonly altered: string },
): string {
  return state === "altered" ? words.altered : (value ?? words.erased);
}

/** A deed or kind of a newer version is shown by its code. */
function labelOf(labels: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}
