import type { AuditContent } from "@bunkai/domain/audit/audit-entry";
import type { Words } from "@bunkai/language/ja";

/** One recorded fact: what it is, and its value as text. */
export type FactLine = { readonly key: string; readonly label: string; readonly text: string };

/**
 * The facts of an event, line by line, in the reader's language as far as the words exist.
 * A fact of a newer version keeps its key, a value that is no word or number is shown as JSON.
 */
export function factLines({ facts }: Pick<AuditContent, "facts">, words: Words): FactLine[] {
  return Object.entries(facts).map(([key, value]) => {
    const label = wordOf(words.audit.factField, key);
    return { key, label, text: textOf(key, value, words) };
  });
}

function textOf(key: string, value: unknown, words: Words): string {
  const codes: unknown[] = Array.isArray(value) ? value : [value];
  if (codes.every((code) => typeof code === "string")) {
    return codes.map((code) => codeText(key, code, words)).join(words.account.listSeparator);
  }
  return JSON.stringify(value);
}

/** Only the few facts whose values are codes of ours are put into words. */
function codeText(key: string, code: string, words: Words): string {
  if (key === "roles" || key === "rolesBefore") return wordOf(words.account.role, code);
  if (key === "kind") return wordOf(words.account.kind, code);
  if (key === "state") return wordOf(words.notification.mail.state, code);
  return code;
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
