import type { Item } from "@bunkai/domain/catalog/item";
import { type AnsweredItem, suggestAnswers } from "@bunkai/domain/questionnaire/suggest-answers";
import type { ItemSuggestions } from "@bunkai/domain/questionnaire/suggestion";

/** Questions, and everything that own sheets answer. */
export type Proposing = {
  readonly questions: readonly Item[];
  readonly answered: readonly AnsweredItem[];
};

/** See suggestAnswers. A worker's work: hundreds of questions against thousands of answers take a second or two. */
export async function proposeAnswers(wish: Proposing): Promise<readonly ItemSuggestions[]> {
  return suggestAnswers(wish.questions, wish.answered);
}
