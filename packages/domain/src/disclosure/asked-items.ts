import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { OpenAnswer } from "./answer.ts";

/** Answers by item key. A key that is missing is unanswered. */
export type Answers = ReadonlyMap<string, OpenAnswer>;

/** The items that apply: an item with a parent is asked only when the parent has the answer it waits for. */
export function askedItems(edition: Edition, answers: Answers): Item[] {
  const asked = new Set<string>();
  return edition.items.filter(({ key, parent }) => {
    // Parents stand before their children, so one pass decides.
    const applies =
      !parent || (asked.has(parent.key) && answers.get(parent.key)?.value.type === parent.answer);
    if (applies) asked.add(key);
    return applies;
  });
}
