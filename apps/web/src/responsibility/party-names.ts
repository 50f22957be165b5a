import type { Words } from "@bunkai/language/ja";

/** A party as far as it is named in a text. */
export type NamedParty = { readonly key: string; readonly name: string };

/** The name of a party, or its key when nobody knows it. */
export function partyName(key: string, parties: readonly NamedParty[]): string {
  return parties.find((party) => party.key === key)?.name ?? key;
}

/** The names of several parties as a list in the reader's tongue. */
export function partyNames(
  keys: readonly string[],
  parties: readonly NamedParty[],
  words: Words,
): string {
  return keys.map((key) => partyName(key, parties)).join(words.account.listSeparator);
}
