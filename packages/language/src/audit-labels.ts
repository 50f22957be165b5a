import type { Words } from "./ja.ts";

/** What an event says of the thing that it was done to. */
type Recorded = {
  readonly subjectKind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly names: readonly NameRead[];
};

type NameRead = {
  readonly field: string;
  readonly state: "altered" | "erased" | "kept";
  readonly value: string | null;
};

/** Names that say which thing it was, the best first. The others say who or why. */
const NAMING = ["title", "member", "email", "name", "fileName", "to"];

/** Facts that do so in events that were recorded without a title. */
const FACTS_NAMING = ["name", "documentNumber", "number"];

/** The thing that a deed was done to, so that it can be told from others of its kind: kind, title, other names. */
export function auditSubjectLabel({ facts, names, subjectKind }: Recorded, words: Words): string {
  const kind = wordOr(words.audit.subject, subjectKind);
  const naming = NAMING.flatMap((field) => names.filter((name) => name.field === field));
  const texts = naming.map((name) => auditNameText(name, words.audit.name));
  const spare = FACTS_NAMING.map((key) => facts[key]).find((value) => isText(value));
  if (texts.length === 0 && spare !== undefined) texts.push(String(spare));
  return [kind, ...texts].join(" ");
}

/** A name, or what has become of it. */
export function auditNameText(
  { state, value }: Pick<NameRead, "state" | "value">,
  words: { readonly altered: string; readonly erased: string },
): string {
  return state === "altered" ? words.altered : (value ?? words.erased);
}

/** What was done, in words; a deed of a newer version is shown by its code. */
export function auditDeedLabel(deed: string, words: Words): string {
  return wordOr(words.audit.deed, deed);
}

/** A group of deeds: all that begin with the same word, `contract` for `contract.add` and its neighbours. */
export function auditGroupLabel(group: string, words: Words): string {
  return wordOr({ ...words.audit.subject, ...words.audit.filter.group }, group);
}

/** The groups of deeds with the deeds of each, as they stand in the words. */
export function auditDeedGroups(words: Words): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const deed of Object.keys(words.audit.deed)) {
    const [group = deed] = deed.split(".");
    groups.set(group, [...(groups.get(group) ?? []), deed]);
  }
  return groups;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function wordOr(labels: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;
}
