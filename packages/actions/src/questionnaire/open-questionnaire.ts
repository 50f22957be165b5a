import { listDisclosures } from "@bunkai/db/stores/disclosures";
import { findLoadedForm } from "@bunkai/db/stores/loaded-forms";
import { findOffering } from "@bunkai/db/stores/offerings";
import { addQuestionnaire } from "@bunkai/db/stores/questionnaires";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type DisclosureId, type QuestionnaireId, questionnaireIdSchema } from "@bunkai/domain/id";
import type { QuestionnaireOpening } from "@bunkai/domain/questionnaire/questionnaire";
import { titleOfOffering } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { addDraft } from "../disclosure/add-draft.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";

/**
 * Begins to answer an own form of a hospital for one of the vendor's products: opens the draft in which it is answered.
 *
 * @throws DomainError `not_found`, `wrong_state` when the form is not confirmed, or the product answers it already
 */
export function openQuestionnaire(
  ctx: Context,
  { formId, offeringId, ...asked }: QuestionnaireOpening,
): Promise<{ readonly id: QuestionnaireId; readonly disclosureId: DisclosureId }> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const form = await findLoadedForm(tenant, formId);
    const offering = await findOffering(tenant, offeringId);
    if (!form || offering?.vendorId !== ctx.organizationId) throw new DomainError("not_found");
    const { confirmedAt, editionKey } = form;
    if (!confirmedAt || editionKey === null) throw new DomainError("wrong_state");
    const edition = await getEdition(tenant, editionKey);
    const drafts = await listDisclosures(tenant, offeringId);
    if (drafts.some((draft) => draft.editionKey === editionKey)) {
      throw new DomainError("wrong_state", { editionKey });
    }

    const draft = await addDraft(ctx, tenant, offering, edition);
    const id = newId(questionnaireIdSchema);
    await addQuestionnaire(tenant, {
      ...asked,
      ...{ id, formId, offeringId, editionKey },
      disclosureId: draft.id,
      createdAt: ctx.installation.now(),
    });
    return {
      result: { id, disclosureId: draft.id },
      recordedAs: "questionnaire.open",
      events: [
        {
          subject: { kind: "questionnaire", id },
          facts: { formId, offeringId, editionKey, disclosureId: draft.id },
          names: { asker: asked.asker, title: titleOfOffering(offering) },
        },
      ],
    };
  });
}
