import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { addFile } from "@bunkai/db/stores/files";
import { findOffering } from "@bunkai/db/stores/offerings";
import { listOwnRevisionStates } from "@bunkai/db/stores/own-sheets";
import {
  addQuestionnaireReturn,
  changeQuestionnaire,
  countReturns,
  findQuestionnaire,
  type QuestionnaireRow,
} from "@bunkai/db/stores/questionnaires";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { UNANSWERED } from "@bunkai/domain/disclosure/answer";
import type { DraftAnswer } from "@bunkai/domain/disclosure/disclosure";
import { type DraftSeen, draftSeenIn, findDraftChange } from "@bunkai/domain/disclosure/draft-seen";
import { unconfirmedItems } from "@bunkai/domain/disclosure/unconfirmed-items";
import { DomainError } from "@bunkai/domain/error/domain-error";
import {
  disclosureIdSchema,
  fileIdSchema,
  loadedFormIdSchema,
  offeringIdSchema,
  type QuestionnaireId,
} from "@bunkai/domain/id";
import type {
  QuestionnaireReturn,
  QuestionnaireReturning,
} from "@bunkai/domain/questionnaire/questionnaire";
import {
  type ToldContent,
  toldContentSchema,
  toldSourceOf,
} from "@bunkai/domain/questionnaire/told";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { sha256Hex } from "@bunkai/proof/sha256";
import { titleOfOffering } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { draftAnswers } from "../disclosure/draft-answers.ts";
import { editionHash } from "../disclosure/edition-hash.ts";
import { newId } from "../new-id.ts";
import { look, perform } from "../perform.ts";
import { demandCertainty, demandRight } from "../principal.ts";
import { fillForm } from "../workbook/fill-form.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Returns a questionnaire: writes the answers into the very file that came, keeps it, and records for ever what was told to
 * whom from which source. A correction is a further return.
 *
 * @throws DomainError `not_found`, `wrong_state` when it is not answered after all, `sheet_incomplete` while proposed answers
 * are not confirmed, `draft_changed` when it is not as the person read it, and whatever filling in refuses
 */
export async function returnQuestionnaire(
  ctx: Context,
  id: QuestionnaireId,
  { returnedTo, seen }: QuestionnaireReturning,
): Promise<QuestionnaireReturn> {
  // Before anything is written down.
  demandRight("disclosure.issue", ctx);
  demandCertainty("disclosure.issue", ctx);
  const { questionnaire } = await look(ctx, "disclosure.read", (tenant) =>
    getReady(tenant, id, seen),
  );
  const { offeringId } = questionnaire;
  const formId = loadedFormIdSchema.parse(questionnaire.formId);
  const source = { from: "draft", offeringId: offeringIdSchema.parse(offeringId) } as const;
  const { bytes, fileName, filling } = await fillForm(ctx, formId, source);
  const { files, fileSizeBytesMax, now } = ctx.installation;
  const content = await files.put(ctx.organizationId, piecesOf(bytes), {
    startedAt: now(),
    sizeBytesMax: fileSizeBytesMax,
  });
  return perform(ctx, "disclosure.issue", async (tenant) => {
    const ready = await getReady(tenant, id, seen, { lock: true });
    const number = (await countReturns(tenant, id)) + 1;
    const returnedAt = now();
    const fileId = newId(fileIdSchema);
    const { contentId } = content;
    await addFile(tenant, {
      ...{ id: fileId, contentId, name: fileName, type: XLSX },
      ...{ addedAt: returnedAt, addedByMemberId: ctx.memberId },
    });
    const told = toldContentSchema.parse({
      ...(await toldOf(tenant, ready)),
      ...{ number, returnedTo, file: { name: fileName, sha256: content.sha256 } },
      leftOut: filling.leftOut.map(({ field, itemKey, reason }) => ({ field, itemKey, reason })),
      returnedAt: returnedAt.toISOString(),
      returnedBy: { memberId: ctx.memberId, name: ctx.person.name },
    });
    const text = canonicalJson(told);
    const sha256 = sha256Hex(text);
    await addQuestionnaireReturn(tenant, {
      ...{ questionnaireId: id, number, fileId, sha256, text, returnedAt },
    });
    const { version } = ready.questionnaire;
    await changeQuestionnaire(tenant, { id, version, values: { state: "returned" } });
    return {
      result: { number, fileId, sha256 },
      recordedAs: "questionnaire.return",
      events: [
        {
          subject: { kind: "questionnaire", id },
          facts: { number, sha256, fileId, answers: told.answers.length },
          names: {
            asker: questionnaire.asker,
            returnedTo,
            title: titleOfOffering(told.offering),
          },
        },
      ],
    };
  });
}

type Ready = {
  readonly questionnaire: QuestionnaireRow;
  readonly edition: Edition;
  readonly answers: readonly DraftAnswer[];
};

/** The questionnaire as the person read it, with nothing in it that nobody stands behind. */
async function getReady(
  tenant: Tenant,
  id: QuestionnaireId,
  seen: DraftSeen,
  options?: { readonly lock: boolean },
): Promise<Ready> {
  const questionnaire = await findQuestionnaire(tenant, id, options);
  const draftId = questionnaire && disclosureIdSchema.parse(questionnaire.disclosureId);
  const draft = draftId && (await findDisclosure(tenant, draftId, options));
  if (!questionnaire || !draft) throw new DomainError("not_found");
  if (questionnaire.state === "declined") throw new DomainError("wrong_state");
  const edition = await getEdition(tenant, questionnaire.editionKey);
  const answers = await draftAnswers(tenant, draft.id, edition);
  const gaps = [...unconfirmedItems(answers)].map((itemKey) => ({
    ...{ problem: "unconfirmed", itemKey, blocks: true },
  }));
  if (gaps.length > 0) throw new DomainError("sheet_incomplete", { gaps });
  const change = findDraftChange(seen, draftSeenIn(draft, answers));
  if (change) throw new DomainError("draft_changed", { ...change, itemKeys: [...change.itemKeys] });
  return { questionnaire, edition, answers };
}

async function toldOf(
  tenant: Tenant,
  { answers, edition, questionnaire }: Ready,
): Promise<Partial<ToldContent>> {
  const offering = await findOffering(tenant, offeringIdSchema.parse(questionnaire.offeringId));
  if (!offering) throw new DomainError("not_found");
  const revisions = await listOwnRevisionStates(tenant);
  const byKey = new Map(answers.map((one) => [one.itemKey, one]));
  const { asker, askerOrganizationId } = questionnaire;
  return toldContentSchema
    .pick({
      format: true,
      questionnaireId: true,
      asker: true,
      offering: true,
      edition: true,
      answers: true,
    })
    .parse({
      format: "bunkai.questionnaire-return/1",
      questionnaireId: questionnaire.id,
      asker: { name: asker, organizationId: askerOrganizationId },
      offering: { id: offering.id, name: offering.name, versionLabel: offering.versionLabel },
      edition: { key: edition.key, title: edition.title, sha256: editionHash(edition) },
      answers: edition.items.map(({ key, officialNumber, text }) => {
        const said = byKey.get(key);
        return {
          ...{ itemKey: key, itemNumber: officialNumber, itemText: text },
          answer: said?.answer ?? UNANSWERED,
          source: toldSourceOf(said?.origin ?? null, (one) => revisions.get(one)),
        };
      }),
    });
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
