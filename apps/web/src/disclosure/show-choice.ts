import type { Item } from "@bunkai/domain/catalog/item";
import { type OpenAnswer, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { isUncertain } from "@bunkai/domain/disclosure/answer-origin";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import type { DeskEntry } from "./answer-desk.ts";
import type { ShowChoice } from "./draft-search.ts";

/** What besides the answers decides which items are shown. */
export type ShowFacts = {
  /** What the current revision says, by item; null: nothing was issued yet, or it is not known yet. */
  readonly issued: ReadonlyMap<string, OpenAnswer> | null;
  /** Open comments by item. */
  readonly openComments: ReadonlyMap<string, number>;
};

/** Whether an item is among those that a choice asks for. */
export function isChosen(
  choice: ShowChoice,
  item: Item,
  { answer, origin }: DeskEntry,
  { issued, openComments }: ShowFacts,
): boolean {
  switch (choice) {
    case "unanswered":
    case "no":
      return answer.value.type === choice;
    case "changed":
      return issued !== null && !saysTheSame(answer, issued.get(item.key) ?? UNANSWERED);
    case "unconfirmed":
      return origin !== null && !origin.isConfirmed;
    case "uncertain":
      return origin !== null && isUncertain(origin);
    case "commented":
      return (openComments.get(item.key) ?? 0) > 0;
  }
}

/** Whether an item's texts hold all words that are looked for, whatever their width and case. */
export function holdsWords(item: Item, { answer }: DeskEntry, wanted: string): boolean {
  const { value, ...words } = answer;
  const said = "text" in value ? value.text : "";
  const texts = [item.key, item.officialNumber, item.text.ja, item.text.en, said];
  const whole = plain([...texts, ...Object.values(words).map(textOf)].join("\n"));
  return plain(wanted)
    .split(/\s+/u)
    .every((word) => whole.includes(word));
}

function textOf(word: string | object | null): string {
  if (word === null || typeof word === "string") return word ?? "";
  return Object.values(word).join("\n");
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

const known = new WeakMap<OpenAnswer, string>();

function saysTheSame(one: OpenAnswer, other: OpenAnswer): boolean {
  return one === other || canonicalOf(one) === canonicalOf(other);
}

/** Answers are never changed in place, so once is enough. */
function canonicalOf(answer: OpenAnswer): string {
  const text = known.get(answer) ?? canonicalJson(answer);
  known.set(answer, text);
  return text;
}
