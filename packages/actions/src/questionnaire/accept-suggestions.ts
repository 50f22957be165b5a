import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { placeAnswers } from "@bunkai/db/stores/own-sheets";
import { findQuestionnaire } from "@bunkai/db/stores/questionnaires";
import type { Tenant } from "@bunkai/db/tenant";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { checkAnswer } from "@bunkai/domain/disclosure/check-answer";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { disclosureIdSchema, type QuestionnaireId } from "@bunkai/domain/id";
import type { AnsweredItem } from "@bunkai/domain/questionnaire/suggest-answers";
import type {
  AnswerSource,
  Suggestion,
  TakenSuggestion,
} from "@bunkai/domain/questionnaire/suggestion";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { look, perform } from "../perform.ts";
import { demandRight } from "../principal.ts";
import { gatherAnswers } from "./gather-answers.ts";

/**
 * Takes proposed answers over into the draft of a questionnaire. What they say comes from the sources as they stand now, and
 * not from whoever asks. They still have to be confirmed.
 *
 * @returns the items that were answered by it; one that was changed since, or whose source says no such thing any more, is
 * not among them
 * @throws DomainError `not_found`, `wrong_state` when the questionnaire is not answered after all
 * @throws DomainError `work_busy`, `work_failed`, `work_timed_out`, `work_too_large`
 */
export async function acceptSuggestions(
  ctx: Context,
  id: QuestionnaireId,
  taken: readonly TakenSuggestion[],
): Promise<{ itemKeys: string[] }> {
  demandRight("disclosure.write", ctx);
  const wanted = new Map(taken.map((one) => [one.itemKey, one]));
  const asked = await look(ctx, "disclosure.read", async (tenant) => {
    const { edition, questionnaire } = await getOpen(tenant, id);
    const questions = edition.items.filter(({ key }) => wanted.has(key));
    return { questions, answered: await gatherAnswers(tenant, questionnaire) };
  });
  const found = await ctx.installation.workers.run("proposeAnswers", asked);
  return perform(ctx, "disclosure.write", async (tenant) => {
    const { questionnaire } = await getOpen(tenant, id);
    const disclosureId = disclosureIdSchema.parse(questionnaire.disclosureId);
    const draft = await findDisclosure(tenant, disclosureId, { lock: true });
    if (!draft) throw new DomainError("not_found");
    const stands = standingAnswers(await gatherAnswers(tenant, questionnaire));
    const placed = found.flatMap(({ itemKey, suggestions }) => {
      const wish = wanted.get(itemKey);
      const item = asked.questions.find(({ key }) => key === itemKey);
      const one = wish && suggestions.find((suggestion) => isOf(suggestion, wish));
      if (!item || !wish || !one?.answer || !stands(one)) return [];
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

async function getOpen(tenant: Tenant, id: QuestionnaireId) {
  const questionnaire = await findQuestionnaire(tenant, id);
  if (!questionnaire) throw new DomainError("not_found");
  if (questionnaire.state === "declined") throw new DomainError("wrong_state");
  return { questionnaire, edition: await getEdition(tenant, questionnaire.editionKey) };
}

/** Whether a source still says what was read of it a moment ago. */
function standingAnswers(answered: readonly AnsweredItem[]): (one: Suggestion) => boolean {
  const textOf = (source: AnswerSource, answer: OpenAnswer) =>
    canonicalJson([source.offeringId, source.editionKey, source.itemKey, source.revision, answer]);
  const texts = new Set(answered.map(({ answer, source }) => textOf(source, answer)));
  return ({ said, source }) => texts.has(textOf(source, said));
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
