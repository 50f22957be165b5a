import {
  type ConfirmedForm,
  findLoadedForm,
  listConfirmedForms,
} from "@bunkai/db/stores/loaded-forms";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { LoadedFormId } from "@bunkai/domain/id";
import { formLayoutReadingSchema } from "@bunkai/domain/workbook/form-layout-reading";
import {
  type FormReadingView,
  type LoadedForm,
  loadedFormSchema,
} from "@bunkai/domain/workbook/loaded-form";
import { editionIn, getEdition, getEditions } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The forms that the organisation has loaded and confirmed, newest first. */
export function readForms(ctx: Context): Promise<LoadedForm[]> {
  return look(ctx, "form.read", async (tenant) => {
    const forms = await listConfirmedForms(tenant);
    const editions = await getEditions(
      tenant,
      forms.map(({ editionKey }) => editionKey),
    );
    const shown = new Set<string>();
    return forms.map((form) => {
      const isShown = !shown.has(form.editionKey);
      shown.add(form.editionKey);
      const { items, title } = editionIn(editions, form.editionKey);
      return viewOf(form, { editionTitle: title, itemCount: items.length, isShown });
    });
  });
}

/**
 * What was read of a form that a person has to look at.
 *
 * @throws DomainError `not_found`
 */
export function readFormReading(ctx: Context, id: LoadedFormId): Promise<FormReadingView> {
  return look(ctx, "form.read", async (tenant) => {
    const form = await findLoadedForm(tenant, id);
    const reading = formLayoutReadingSchema.safeParse(form?.reading);
    if (!form || !reading.success) throw new DomainError("not_found");
    const { confirmedAt, editionKey, fileName } = form;
    const edition = editionKey === null ? null : await getEdition(tenant, editionKey);
    return { id, fileName, edition, reading: reading.data, isConfirmed: confirmedAt !== null };
  });
}

function viewOf(
  { confirmedAt, editionKey, fileId, fileName, id, layout, number, workbookSha256 }: ConfirmedForm,
  facts: Pick<LoadedForm, "editionTitle" | "itemCount" | "isShown">,
): LoadedForm {
  return loadedFormSchema.parse({
    ...{ id, fileId, fileName, workbookSha256, editionKey, number, ...facts },
    rowCount: layout.rows.length,
    confirmedAt: confirmedAt.toISOString(),
  });
}
