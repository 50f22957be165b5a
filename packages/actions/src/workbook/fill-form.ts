import { listDisclosures } from "@bunkai/db/stores/disclosures";
import { findFile } from "@bunkai/db/stores/files";
import { type ConfirmedForm, listConfirmedForms } from "@bunkai/db/stores/loaded-forms";
import { findOffering } from "@bunkai/db/stores/offerings";
import { findRevisionTexts, listRevisions } from "@bunkai/db/stores/revisions";
import type { Tenant } from "@bunkai/db/tenant";
import type { FilledForm, FormPart } from "@bunkai/documents/workbook/fill-form";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { readRevisionContent } from "@bunkai/domain/disclosure/revision";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { fileIdSchema, type LoadedFormId, type OfferingId } from "@bunkai/domain/id";
import type { FormSource } from "@bunkai/domain/workbook/loaded-form";
import { isJapanese } from "@bunkai/domain/workbook/question-language";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { draftAnswers } from "../disclosure/draft-answers.ts";
import { look } from "../perform.ts";
import { demandRight } from "../principal.ts";
import { gatherWorkbook } from "./gather-workbook.ts";

/**
 * Writes the sheets of one of the organisation's products into a form that it loaded: the very file, with answers, notes and
 * days in their cells. A form that is of two editions, one of them made of its own rows, gets the sheets of both.
 *
 * @throws DomainError `not_found` also when the product has no such sheet, `workbook_not_writable`
 */
export async function fillForm(
  ctx: Context,
  id: LoadedFormId,
  source: FormSource,
): Promise<FilledForm & { readonly fileName: string }> {
  demandRight("disclosure.read", ctx);
  const { contentId, fileName, parts } = await look(ctx, "form.read", async (tenant) => {
    const forms = await listConfirmedForms(tenant);
    const form = forms.find((one) => one.id === id);
    const found = form && (await findFile(tenant, fileIdSchema.parse(form.fileId)));
    const offering = await findOffering(tenant, source.offeringId);
    if (!form || !found || offering?.vendorId !== ctx.organizationId) {
      throw new DomainError("not_found");
    }
    const { contentId: content } = found;
    return {
      contentId: content,
      fileName: form.fileName,
      parts: await partsOf(tenant, form, forms, source),
    };
  });
  if (parts.length === 0) throw new DomainError("not_found");
  const { files, workers } = ctx.installation;
  const bytes = await gatherWorkbook(files.read(ctx.organizationId, contentId));
  const wording = parts.flatMap(({ layout }) => layout.rows.map((row) => row.wording)).join("");
  const language = isJapanese(wording) ? "ja" : "en";
  return { ...(await workers.run("fillForm", { bytes, parts, language })), fileName };
}

/** The newest confirmation of each edition that the workbook is of, with what the product's sheet of it says. */
async function partsOf(
  tenant: Tenant,
  form: ConfirmedForm,
  forms: readonly ConfirmedForm[],
  { from, offeringId }: FormSource,
): Promise<FormPart[]> {
  const newest = new Map<string, ConfirmedForm>([[form.editionKey, form]]);
  for (const one of forms) {
    const isOfFile = one.workbookSha256 === form.workbookSha256;
    if (isOfFile && !newest.has(one.editionKey)) newest.set(one.editionKey, one);
  }
  const editions = await getEditions(tenant, [...newest.keys()]);
  const read = from === "draft" ? draftOf : issuedOf;
  const parts: FormPart[] = [];
  for (const [key, { layout }] of newest) {
    const edition = editionIn(editions, key);
    const answers = await read(tenant, offeringId, edition);
    if (answers) parts.push({ edition, layout, answers });
  }
  return parts;
}

async function draftOf(tenant: Tenant, offeringId: OfferingId, edition: Edition) {
  const drafts = await listDisclosures(tenant, offeringId);
  const draft = drafts.find(({ editionKey }) => editionKey === edition.key);
  return draft ? draftAnswers(tenant, draft.id, edition) : null;
}

async function issuedOf(tenant: Tenant, offeringId: OfferingId, edition: Edition) {
  const revisions = await listRevisions(tenant, [offeringId]);
  const current = revisions.find(
    ({ editionKey, state }) => editionKey === edition.key && state === "current",
  );
  const text = current && (await findRevisionTexts(tenant, [current.id])).get(current.id);
  if (text === undefined) return null;
  return readRevisionContent(text).answers.map(({ itemKey, ...answer }) => ({ itemKey, answer }));
}
