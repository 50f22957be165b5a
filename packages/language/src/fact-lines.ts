import type { Words } from "./ja.ts";

/** One recorded fact: what it is, and its value as text. */
export type FactLine = { readonly key: string; readonly label: string; readonly text: string };

/** What an audit event says, and of what kind of thing. */
type Recorded = {
  readonly subjectKind: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

type Labels = Readonly<Record<string, string>>;

/**
 * The facts of an audit event, line by line, in the reader's language as far as the words exist.
 * A fact of a newer version keeps its key; a value that is no word, number, yes or no is shown as JSON.
 */
export function factLines({ facts, subjectKind }: Recorded, words: Words): FactLine[] {
  const codes = codesOf(words);
  return Object.entries(facts).map(([key, value]) => {
    const ofSubject = `${subjectKind}.${key}`;
    const label = wordOf(words.audit.factField, ofSubject) ?? wordOf(words.audit.factField, key);
    const values = codes.get(ofSubject) ?? codes.get(key) ?? {};
    return { key, label: label ?? key, text: textOf(value, values, words) };
  });
}

/** The few facts whose values are codes of ours, by their key, or by `subject.key` where subjects differ. */
function codesOf(words: Words): ReadonlyMap<string, Labels> {
  return new Map<string, Labels>([
    ["fields", words.audit.factValue.headerField],
    ["guestLink.kind", words.guest.kind],
    ["mail.state", words.notification.mail.state],
    ["notification.kind", words.audit.factValue.notification],
    ["organization.kind", words.account.kind],
    ["party", words.responsibility.partyKind],
    ["signed", words.responsibility.partyKind],
    ["roles", words.account.role],
    ["rolesBefore", words.account.role],
    ["scopes", words.apiKey.scope],
    ["strength", words.agreement.strength],
    ["value", { ...words.audit.factValue.answer, ...words.shell.judgement }],
    ["visibility", words.disclosure.visibility],
  ]);
}

function textOf(value: unknown, codes: Labels, words: Words): string {
  const { nothing } = words.audit.factValue;
  const { no, yes } = words.shell.judgement;
  if (typeof value === "boolean") return value ? yes : no;
  if (value === null) return nothing;
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  if (!texts.every((text) => typeof text === "string")) return JSON.stringify(value);
  const shown = texts.map((text) => wordOf(codes, text) ?? text);
  return shown.length === 0 ? nothing : shown.join(words.account.listSeparator);
}

function wordOf(words: Labels, code: string): string | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
