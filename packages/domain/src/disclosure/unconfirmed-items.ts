import { awaitsConfirmation } from "./answer-origin.ts";
import type { DraftAnswer } from "./disclosure.ts";

/** The items whose answers were carried over or proposed, and that nobody has confirmed. */
export function unconfirmedItems(
  answers: readonly Pick<DraftAnswer, "itemKey" | "origin">[],
): ReadonlySet<string> {
  return new Set(
    answers.filter(({ origin }) => awaitsConfirmation(origin)).map(({ itemKey }) => itemKey),
  );
}
