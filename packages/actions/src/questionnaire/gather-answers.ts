import { findConfirmedForms } from "@bunkai/db/stores/loaded-forms";
import {
  listOwnCurrentTexts,
  listOwnDraftAnswers,
  listOwnProducts,
} from "@bunkai/db/stores/own-sheets";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import type { OpenAnswer } from "@bunkai/domain/disclosure/answer";
import { awaitsConfirmation } from "@bunkai/domain/disclosure/answer-origin";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import { revisionIdSchema } from "@bunkai/domain/id";
import type { AnsweredItem } from "@bunkai/domain/questionnaire/suggest-answers";
import type { AnswerSource } from "@bunkai/domain/questionnaire/suggestion";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import { shownAmong } from "../catalog/shown-edition.ts";

/** The questionnaire for which answers are looked for. */
type Asking = { readonly disclosureId: string; readonly offeringId: string };

type Said = {
  readonly offeringId: string;
  readonly editionKey: string;
  readonly itemKey: string;
  readonly answer: OpenAnswer;
  readonly revision: AnswerSource["revision"];
};

/**
 * Everything that the organisation's own sheets answer: what is issued and stands, and of drafts what was never issued and
 * somebody has typed or confirmed. Questions are worded as the organisation reads them. Five queries, however much there is.
 */
export async function gatherAnswers(tenant: Tenant, asking: Asking): Promise<AnsweredItem[]> {
  const said = [...(await issuedAnswers(tenant)), ...(await draftedAnswers(tenant, asking))];
  const first = new Map<string, Said>();
  for (const one of said) {
    const key = `${one.offeringId} ${one.editionKey} ${one.itemKey}`;
    if (!first.has(key) && one.answer.value.type !== "unanswered") first.set(key, one);
  }
  const keys = [...new Set([...first.values()].map(({ editionKey }) => editionKey))];
  const editions = await getEditions(tenant, keys);
  const forms = await findConfirmedForms(tenant, keys);
  const products = new Map((await listOwnProducts(tenant)).map((one) => [String(one.id), one]));
  const shown = new Map(
    keys.map((key) => [key, itemsOf(shownAmong(editionIn(editions, key), forms).edition)]),
  );
  return [...first.values()].flatMap((one) => {
    const product = products.get(one.offeringId);
    const sheet = shown.get(one.editionKey);
    const item = sheet?.items.get(one.itemKey);
    if (!product || !sheet || !item) return [];
    const source = {
      offeringId: product.id,
      offeringName: product.name,
      versionLabel: product.versionLabel,
      editionKey: one.editionKey,
      editionTitle: sheet.title,
      itemKey: one.itemKey,
      itemText: item.text,
      revision: one.revision,
      isOfOffering: one.offeringId === asking.offeringId,
    };
    return [{ item, answer: one.answer, source }];
  });
}

function itemsOf({ items, title }: Edition) {
  return { title, items: new Map(items.map((item) => [item.key, item])) };
}

async function issuedAnswers(tenant: Tenant): Promise<Said[]> {
  return (await listOwnCurrentTexts(tenant)).flatMap(({ id, text }) => {
    const { answers, edition, issuedAt, number, offering } = readRevisionContent(text);
    const revision = { id: revisionIdSchema.parse(id), number, issuedAt };
    return answers.map(({ itemKey, ...answer }) => ({
      ...{ offeringId: offering.id, editionKey: edition.key, itemKey, answer, revision },
    }));
  });
}

/** What was itself only proposed is no source: nobody stands behind it yet. */
async function draftedAnswers(tenant: Tenant, { disclosureId }: Asking): Promise<Said[]> {
  return (await listOwnDraftAnswers(tenant))
    .filter((one) => one.disclosureId !== disclosureId && !awaitsConfirmation(one.origin))
    .map(({ answer, editionKey, itemKey, offeringId }) => ({
      ...{ offeringId, editionKey, itemKey, answer, revision: null },
    }));
}
