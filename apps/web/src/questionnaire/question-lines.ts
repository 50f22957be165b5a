import type { Item } from "@bunkai/domain/catalog/item";
import { awaitsConfirmation } from "@bunkai/domain/disclosure/answer-origin";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import { saysSomething } from "@bunkai/domain/disclosure/says-something";
import type { QuestionnaireView } from "@bunkai/domain/questionnaire/questionnaire";
import type { Suggestion, TakenSuggestion } from "@bunkai/domain/questionnaire/suggestion";
import type { QuestionChoice } from "./questionnaire-search.ts";

/** A question with its answer so far and what is proposed for it. */
export type QuestionLine = {
  readonly item: Item;
  /** null: nothing was answered. */
  readonly answer: DraftAnswer | null;
  readonly version: number;
  readonly isUnconfirmed: boolean;
  readonly suggestions: readonly Suggestion[];
};

export function questionLines(view: QuestionnaireView): readonly QuestionLine[] {
  const answers = new Map(view.answers.map((one) => [one.itemKey, one]));
  const proposed = new Map(view.suggestions.map((one) => [one.itemKey, one.suggestions]));
  return view.edition.items.map((item) => {
    const answer = answers.get(item.key);
    return {
      item,
      answer: answer && saysSomething(answer.answer) ? answer : null,
      version: answer?.version ?? 0,
      isUnconfirmed: awaitsConfirmation(answer?.origin ?? null),
      suggestions: proposed.get(item.key) ?? [],
    };
  });
}

/** Whether a question is among those that are wanted. */
export function isChosen(line: QuestionLine, show: QuestionChoice | undefined): boolean {
  if (show === "unanswered") return line.answer === null;
  if (show === "suggested") return line.answer === null && line.suggestions.length > 0;
  return show === "unconfirmed" ? line.isUnconfirmed : true;
}

/** How a proposal is named when it is taken. */
export function takenOf({ item, version }: QuestionLine, { source }: Suggestion): TakenSuggestion {
  const { editionKey, itemKey, offeringId, revision } = source;
  const from = { editionKey, itemKey, offeringId, revisionId: revision?.id ?? null };
  return { itemKey: item.key, version, source: from };
}

/**
 * What is taken at once: for questions without an answer, the best proposal about the product itself that is at least so
 * alike. What another product does is never taken without a look.
 */
export function takenAbove(lines: readonly QuestionLine[], scoreMin: number): TakenSuggestion[] {
  return lines.flatMap((line) => {
    const [best] = line.suggestions;
    if (line.answer || !best?.answer || best.score < scoreMin) return [];
    return best.source.isOfOffering ? [takenOf(line, best)] : [];
  });
}
