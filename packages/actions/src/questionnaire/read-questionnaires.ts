import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { listConfirmedForms } from "@bunkai/db/stores/loaded-forms";
import { countDraftAnswers, listOwnProducts } from "@bunkai/db/stores/own-sheets";
import { listQuestionnaires } from "@bunkai/db/stores/questionnaires";
import type { Tenant } from "@bunkai/db/tenant";
import { draftSeenIn } from "@bunkai/domain/disclosure/draft-seen";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { disclosureIdSchema, type QuestionnaireId } from "@bunkai/domain/id";
import {
  type Questionnaire,
  type QuestionnaireView,
  questionnaireSchema,
} from "@bunkai/domain/questionnaire/questionnaire";
import { editionIn, getEdition, getEditions } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { draftAnswers } from "../disclosure/draft-answers.ts";
import { look } from "../perform.ts";
import { gatherAnswers } from "./gather-answers.ts";

/** All questionnaires of the organisation, newest first, with how far each is answered. */
export function readQuestionnaires(ctx: Context): Promise<Questionnaire[]> {
  return look(ctx, "disclosure.read", list);
}

/**
 * A questionnaire with its questions, its answers so far, and for each question the own answers that could be taken over.
 *
 * @throws DomainError `not_found`, `work_busy`, `work_failed`, `work_timed_out`, `work_too_large`
 */
export async function readQuestionnaire(
  ctx: Context,
  id: QuestionnaireId,
): Promise<QuestionnaireView> {
  const { answered, ...view } = await look(ctx, "disclosure.read", async (tenant) => {
    const questionnaire = (await list(tenant)).find((one) => one.id === id);
    const draft = questionnaire && (await findDisclosure(tenant, questionnaire.disclosureId));
    if (!questionnaire || !draft) throw new DomainError("not_found");
    const edition = await getEdition(tenant, questionnaire.editionKey);
    const answers = await draftAnswers(tenant, draft.id, edition);
    return {
      questionnaire,
      edition,
      answers,
      answered: await gatherAnswers(tenant, questionnaire),
      seen: draftSeenIn(draft, answers),
    };
  });
  const questions = view.edition.items;
  const { workers } = ctx.installation;
  return {
    ...view,
    suggestions: [...(await workers.run("proposeAnswers", { questions, answered }))],
  };
}

async function list(tenant: Tenant): Promise<Questionnaire[]> {
  const rows = await listQuestionnaires(tenant);
  if (rows.length === 0) return [];
  const ids = rows.map(({ questionnaire }) => disclosureIdSchema.parse(questionnaire.disclosureId));
  const counts = await countDraftAnswers(tenant, ids);
  const products = new Map((await listOwnProducts(tenant)).map((one) => [String(one.id), one]));
  const forms = new Map((await listConfirmedForms(tenant)).map((one) => [one.id, one]));
  const keys = rows.map(({ questionnaire }) => questionnaire.editionKey);
  const editions = await getEditions(tenant, keys);
  return rows.map(({ questionnaire: row, returnedAt, returns }) => {
    const edition = editionIn(editions, row.editionKey);
    const product = products.get(row.offeringId);
    return questionnaireSchema.parse({
      ...row,
      offeringName: product?.name ?? "",
      versionLabel: product?.versionLabel ?? "",
      editionTitle: edition.title,
      fileName: forms.get(row.formId)?.fileName ?? "",
      createdAt: row.createdAt.toISOString(),
      progress: {
        items: edition.items.length,
        ...(counts.get(row.disclosureId) ?? { answered: 0, unconfirmed: 0 }),
      },
      returns,
      returnedAt: returnedAt?.toISOString() ?? null,
    });
  });
}
