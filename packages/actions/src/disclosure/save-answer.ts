import { findAnswer, findDisclosure, saveAnswer as save } from "@bunkai/db/stores/disclosures";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { checkAnswer } from "@bunkai/domain/disclosure/check-answer";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId } from "@bunkai/domain/id";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Saves one answer of a draft.
 *
 * @param version the version of this answer that the person read; 0 when there was none
 * @throws DomainError `not_found`, `answer_misfit`, `edit_conflict` with both answers
 */
export function saveAnswer(
  ctx: ActingContext,
  change: {
    readonly disclosureId: DisclosureId;
    readonly itemKey: string;
    readonly answer: OpenAnswer;
    readonly version: number;
  },
): Promise<DraftAnswer> {
  const { answer, disclosureId, itemKey } = change;
  return perform(ctx, "disclosure.write", async (tenant) => {
    const disclosure = await findDisclosure(tenant, disclosureId);
    if (!disclosure) throw new DomainError("not_found");
    const edition = getEdition(disclosure.editionKey);
    const item = edition.items.find(({ key }) => key === itemKey);
    if (!item) throw new DomainError("not_found");
    checkAnswer(item, answer);

    const changedAt = ctx.installation.now();
    const saved = await save(tenant, { ...change, changedAt, confirms: !("apiKey" in ctx) });
    if (!saved) {
      const theirs = await findAnswer(tenant, disclosureId, itemKey);
      throw new DomainError("edit_conflict", {
        mine: { ...answer },
        theirs: theirs && { ...theirs.answer, version: theirs.version },
      });
    }
    return {
      result: saved,
      recordedAs: "disclosure.answer",
      events: [
        {
          subject: { kind: "disclosure", id: disclosureId },
          facts: { itemKey, value: answer.value.type },
          names: { title: titleOfDraft(disclosure) },
        },
      ],
    };
  });
}
