import { addAgreement, addAgreementDocument, findAgreement } from "@bunkai/db/stores/agreements";
import { findLegalPersonsAtTable } from "@bunkai/db/stores/legal-persons";
import { findMatrix, markMatrixFixed } from "@bunkai/db/stores/matrices";
import { listMatrixRows } from "@bunkai/db/stores/matrix-rows";
import { findRevisions, findRevisionTexts } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import type { AgreementContent } from "@bunkai/domain/agreement/agreement";
import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { type AgreementBasis, composeAgreement } from "@bunkai/domain/agreement/compose-agreement";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { agreementIdSchema, type MatrixId, type RevisionId } from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { Language } from "@bunkai/domain/language";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { titleOfDocument } from "../audit/title-of.ts";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { look, perform } from "../perform.ts";
import { eventsForAll } from "../responsibility/events-for-all.ts";
import { getDutyCatalog } from "../responsibility/get-duty-catalog.ts";
import { newDocumentNumber } from "./document-number.ts";
import { tellOfFixing } from "./tell-parties.ts";

/**
 * Fixes the content (内容を確定する): composes the text, renders the document once, and stores both for ever.
 * From then on the matrix does not move. Rendering happens before the transaction; when anything moved meanwhile, nothing is fixed.
 *
 * @throws DomainError `basis_unreadable` when the organisation may not read a document that the matrix rests on
 * @throws DomainError `not_found`, `wrong_state`, `matrix_incomplete`, `text_changed` when a row moved while the document was rendered
 */
export async function fixContent(
  ctx: Context,
  matrixId: MatrixId,
  language: Language,
): Promise<Agreement> {
  const { now, workers } = ctx.installation;
  const fixedAt = now();
  const number = { documentNumber: newDocumentNumber(fixedAt), fixedAt };
  const content = await look(ctx, "agreement.fix", (tenant) => compose(tenant, matrixId, number));
  const rendered = await workers.run("renderAgreement", { content, language });

  return perform(ctx, "agreement.fix", async (tenant) => {
    const matrix = await findMatrix(tenant, matrixId, { lock: true });
    if (!matrix) throw new DomainError("not_found");
    const text = canonicalJson(await compose(tenant, matrixId, number));
    if (text !== canonicalJson(content)) throw new DomainError("text_changed");

    await markMatrixFixed(tenant, matrixId);
    const id = newId(agreementIdSchema);
    const { contentSha256, document, documentSha256 } = rendered;
    await addAgreement(tenant, {
      ...number,
      id,
      matrixId,
      title: matrix.title,
      language,
      content: text,
      contentSha256,
      documentSha256,
      signersNeeded: content.parties.filter(({ signs }) => signs).map(({ key }) => key),
    });
    await addAgreementDocument(tenant, {
      matrixId,
      agreementId: id,
      kind: "agreement",
      step: 0,
      sha256: documentSha256,
      bytes: document,
    });
    const found = await findAgreement(tenant, id);
    if (!found) throw new Error("An agreement that was just fixed is missing.");
    await tellOfFixing(ctx, tenant, matrix, found.agreement);
    return {
      result: found.agreement,
      events: eventsForAll(ctx, matrix, {
        subject: { kind: "agreement", id },
        facts: { matrixId, documentNumber: number.documentNumber, contentSha256, documentSha256 },
        names: { title: titleOfDocument(number.documentNumber, matrix.title) },
      }),
    };
  });
}

async function compose(
  tenant: Tenant,
  matrixId: MatrixId,
  number: { readonly documentNumber: string; readonly fixedAt: Date },
): Promise<AgreementContent> {
  const matrix = await findMatrix(tenant, matrixId);
  if (!matrix) throw new DomainError("not_found");
  if (matrix.state !== "talking") throw new DomainError("wrong_state", { state: matrix.state });
  const rows = await listMatrixRows(tenant, matrixId);
  const bases = await readBases(tenant, matrix.basisRevisionIds);
  const { duties } = getDutyCatalog(matrix.dutyCatalogKey);
  const day = japaneseDay(number.fixedAt);
  const legalPersons = await findLegalPersonsAtTable(tenant, matrixId, day);
  return composeAgreement({ ...number, matrix, rows, duties, bases, legalPersons });
}

async function readBases(tenant: Tenant, ids: readonly RevisionId[]): Promise<AgreementBasis[]> {
  const revisions = await findRevisions(tenant, ids);
  if (revisions.length !== ids.length) throw new DomainError("basis_unreadable");
  const texts = await findRevisionTexts(tenant, ids);
  const editions = await getEditions(
    tenant,
    revisions.map(({ editionKey }) => editionKey),
  );
  return revisions.map((revision): AgreementBasis => {
    const text = texts.get(revision.id);
    // The agreement would lose what it rests on without a word.
    if (!text) throw new DomainError("basis_unreadable");
    const { answers } = readRevisionContent(text);
    const edition = editionIn(editions, revision.editionKey);
    return {
      revisionId: revision.id,
      number: revision.number,
      sha256: revision.sha256,
      title: `${revision.offeringName} ${revision.versionLabel} ${edition.title.ja}`,
      edition,
      answers: new Map(answers.map(({ itemKey, ...answer }) => [itemKey, answer])),
    };
  });
}
