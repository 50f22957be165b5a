import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { Answer } from "./answer.ts";

/** Answers by item key. A key that is missing is unanswered. */
export type Answers = ReadonlyMap<string, Answer>;

/** The items of a sheet as its answers leave them. */
export type SheetItems = {
  /** Those whose parent has the answer that they wait for, and those without a parent. */
  readonly asked: readonly Item[];
  /** Follow-up items that were answered although their parent's answer does not lead to them. */
  readonly answeredUnasked: readonly Item[];
  /** What a sheet says: both of these, in the order of the edition. What somebody said is never left out. */
  readonly standing: readonly Item[];
};

/** Tells which items are asked, and which are answered without being asked. */
export function sheetItems(edition: Edition, answers: Answers): SheetItems {
  const askedKeys = new Set<string>();
  for (const { key, parent } of edition.items) {
    // Parents stand before their children, so one pass decides.
    const isAsked =
      !parent ||
      (askedKeys.has(parent.key) && answers.get(parent.key)?.value.type === parent.answer);
    if (isAsked) askedKeys.add(key);
  }
  const isUnasked = ({ key }: Item) => !askedKeys.has(key) && saysSomething(answers.get(key));
  return {
    asked: edition.items.filter(({ key }) => askedKeys.has(key)),
    answeredUnasked: edition.items.filter(isUnasked),
    standing: edition.items.filter((item) => askedKeys.has(item.key) || isUnasked(item)),
  };
}

/** An answer, or words beside an empty one. */
function saysSomething(answer: Answer | undefined): boolean {
  if (!answer) return false;
  const { value, ...words } = answer;
  return value.type !== "unanswered" || Object.values(words).some((word) => word !== null);
}
