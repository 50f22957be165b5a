import { findAnswer, saveAnswer as save } from "@bunkai/db/stores/disclosures";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { checkAnswer } from "@bunkai/domain/disclosure/check-answer";
import type { DraftAnswer, DraftRef } from "@bunkai/domain/disclosure/disclosure";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";
import { draftRights, draftSubject, getDraft } from "./draft-rights.ts";

/**
 * Saves one answer of a draft.
 *
 * @param version the version of this answer that the person read; 0 when there was none
 * @throws DomainError `not_found`, `answer_misfit`, `edit_conflict` with both answers
 */
export function saveAnswer(
  ctx: ActingContext,
  change: {
    readonly draft: DraftRef;
    readonly itemKey: string;
    readonly answer: OpenAnswer;
    readonly version: number;
  },
): Promise<DraftAnswer> {
  const { answer, draft: ref, itemKey, version } = change;
  const { subjectKind, write } = draftRights(ref);
  return perform(ctx, write, async (tenant) => {
    const draft = await getDraft(tenant, ref);
    const edition = await getEdition(tenant, draft.editionKey);
    const item = edition.items.find(({ key }) => key === itemKey);
    if (!item) throw new DomainError("not_found");
    checkAnswer(item, answer);

    const saved = await save(tenant, {
      disclosureId: draft.id,
      itemKey,
      answer,
      version,
      changedAt: ctx.installation.now(),
      confirms: !("apiKey" in ctx),
    });
    if (!saved) {
      const theirs = await findAnswer(tenant, draft.id, itemKey);
      throw new DomainError("edit_conflict", {
        mine: { ...answer },
        theirs: theirs && { ...theirs.answer, version: theirs.version },
      });
    }
    return {
      result: saved,
      recordedAs: `${subjectKind}.answer`,
      events: [
        {
          subject: draftSubject(ref),
          facts: { itemKey, value: answer.value.type },
          names: { title: titleOfDraft(draft) },
        },
      ],
    };
  });
}
