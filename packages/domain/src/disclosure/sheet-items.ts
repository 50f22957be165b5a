import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { OpenAnswer } from "./answer.ts";
import { saysSomething } from "./says-something.ts";

/** Answers by item key. A key that is missing is unanswered. */
export type Answers = ReadonlyMap<string, OpenAnswer>;

/** The items of a sheet as its answers leave them. */
export type SheetItems = {
  /** Those whose parent has the answer that they wait for, and those without a parent. */
  readonly asked: readonly Item[];
  /** What a sheet says: those that are asked, and those of which something was said all the same. Nothing said is left out. */
  readonly standing: readonly Item[];
  /** Follow-ups that are answered although their parent's answer rules them out. That they do not apply contradicts nothing. */
  readonly contradicting: readonly Item[];
};

/** Tells which items are asked, which stand on the sheet, and which of these do not go together with their parents. */
export function sheetItems(edition: Edition, answers: Answers): SheetItems {
  const askedKeys = new Set<string>();
  for (const { key, parent } of edition.items) {
    // Parents stand before their children, so one pass decides.
    const isAsked =
      !parent ||
      (askedKeys.has(parent.key) && answers.get(parent.key)?.value.type === parent.answer);
    if (isAsked) askedKeys.add(key);
  }
  const isAsked = ({ key }: Item) => askedKeys.has(key);
  return {
    asked: edition.items.filter(isAsked),
    standing: edition.items.filter((item) => isAsked(item) || saysSomething(answers.get(item.key))),
    contradicting: edition.items.filter(
      (item) => !isAsked(item) && contradicts(answers.get(item.key)),
    ),
  };
}

function contradicts(answer: OpenAnswer | undefined): boolean {
  const type = answer?.value.type ?? "unanswered";
  return type !== "unanswered" && type !== "notApplicable";
}
