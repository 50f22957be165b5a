import type { Item } from "@bunkai/domain/catalog/item";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { type AnswerTongue, answerText } from "./answer-text.ts";
import { saidBeyond } from "./said-beyond.ts";

/** The answer with everything that was said beyond it, so that two that differ never look alike. */
export function wholeText(answer: OpenAnswer, item: Item, tongue: AnswerTongue): string {
  const said = saidBeyond(answer, tongue).map(([label, text]) => `${label}：${text}`);
  return [answerText(answer, item, tongue), ...said].join(" / ");
}
