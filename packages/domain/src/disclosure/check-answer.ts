import type { Item } from "../catalog/item.ts";
import { DomainError } from "../error/domain-error.ts";
import type { OpenAnswer } from "./answer.ts";
import { findAnswerMisfit } from "./find-answer-misfit.ts";

/**
 * Refuses an answer that does not fit its question: a quantity for a yes-no item, a unit or an option that the item does not know.
 *
 * @throws DomainError `answer_misfit` with the item's key and what does not fit
 */
export function checkAnswer(item: Item, answer: OpenAnswer): void {
  const fault = findAnswerMisfit(item, answer);
  if (fault) throw new DomainError("answer_misfit", { itemKey: item.key, fault });
}
