import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { placeAnswers } from "@bunkai/db/stores/own-sheets";
import { findQuestionnaire } from "@bunkai/db/stores/questionnaires";
import { checkAnswer } from "@bunkai/domain/disclosure/check-answer";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { disclosureIdSchema, type QuestionnaireId } from "@bunkai/domain/id";
import { suggestAnswers } from "@bunkai/domain/questionnaire/suggest-answers";
import type { Suggestion, TakenSuggestion } from "@bunkai/domain/questionnaire/suggestion";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { gatherAnswers } from "./gather-answers.ts";

/**
 * Takes proposed answers over into the draft of a questionnaire. What they say comes from the sources as they stand now, and
 * not from whoever asks. They still have to be confirmed.
 *
 * @returns the items that were answered by it; one that was changed since, or whose source says no such thing any more, is
 * not among them
 * @throws DomainError `not_found`, `wrong_state` when the questionnaire is not answered after all
 */
export function acceptSuggestions(
  ctx: Context,
  id: QuestionnaireId,
  taken: readonly TakenSuggestion[],
): Promise<{ itemKeys: string[] }> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const questionnaire = await findQuestionnaire(tenant, id);
    if (!questionnaire) throw new DomainError("not_found");
    if (questionnaire.state === "declined") throw new DomainError("wrong_state");
    const disclosureId = disclosureIdSchema.parse(questionnaire.disclosureId);
    const draft = await findDisclosure(tenant, disclosureId, { lock: true });
    if (!draft) throw new DomainError("not_found");
    const edition = await getEdition(tenant, questionnaire.editionKey);
    const wanted = new Map(taken.map((one) => [one.itemKey, one]));
    const questions = edition.items.filter(({ key }) => wanted.has(key));
    const found = suggestAnswers(questions, await gatherAnswers(tenant, questionnaire));
    const itemByKey = new Map(questions.map((item) => [item.key, item]));
    const placed = found.flatMap(({ itemKey, suggestions }) => {
      const wish = wanted.get(itemKey);
      const item = itemByKey.get(itemKey);
      const one = wish && suggestions.find((suggestion) => isOf(suggestion, wish));
      if (!item || !wish || !one?.answer) return [];
      checkAnswer(item, one.answer);
      return [{ itemKey, version: wish.version, answer: one.answer, origin: originOf(one) }];
    });
    const now = ctx.installation.now();
    const itemKeys = await placeAnswers(tenant, disclosureId, placed, now);
    if (itemKeys.length === 0) return { result: { itemKeys }, events: [] };
    return {
      result: { itemKeys },
      recordedAs: "questionnaire.accept",
      events: [
        {
          subject: { kind: "questionnaire", id },
          facts: { answers: itemKeys.length, itemKeys },
          names: { asker: questionnaire.asker, title: titleOfDraft(draft) },
        },
      ],
    };
  });
}

function isOf({ source }: Suggestion, { source: wish }: TakenSuggestion): boolean {
  return (
    source.offeringId === wish.offeringId &&
    source.editionKey === wish.editionKey &&
    source.itemKey === wish.itemKey &&
    (source.revision?.id ?? null) === wish.revisionId
  );
}

function originOf({ score, source }: Suggestion) {
  return {
    kind: "suggestion" as const,
    score,
    sourceRevisionId: source.revision?.id ?? null,
    sourceItemKey: source.itemKey,
    isConfirmed: false,
  };
}
