import { type ConfirmedForm, findConfirmedForms } from "@bunkai/db/stores/loaded-forms";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { overlayEdition } from "@bunkai/domain/workbook/overlay-edition";
import { type ShownWording, shownWordingSchema } from "@bunkai/domain/workbook/shown-wording";
import { editionHash } from "../disclosure/edition-hash.ts";

/** An edition as the tenant reads it, and the form whose words these are; null: our own words. */
export type ShownEdition = { readonly edition: Edition; readonly wording: ShownWording | null };

/**
 * An edition in the numbers and wording of the form that the tenant loaded and confirmed last for this very edition, if it
 * has one. For showing alone; what is hashed and issued knows nothing of it. One query.
 */
export async function shownEdition(tenant: Tenant, edition: Edition): Promise<ShownEdition> {
  return shownAmong(edition, await findConfirmedForms(tenant, [edition.key]));
}

/** The same for forms of any editions that were fetched before, the newest of each edition first. */
export function shownAmong(edition: Edition, forms: readonly ConfirmedForm[]): ShownEdition {
  const hash = editionHash(edition);
  const form = forms.find(
    ({ editionKey, editionSha256 }) => editionKey === edition.key && editionSha256 === hash,
  );
  // Of an own edition the words are the form's already.
  if (!form || !edition.isOwnWording) return { edition, wording: null };
  const wording = shownWordingSchema.parse({
    formId: form.id,
    fileName: form.fileName,
    rowCount: form.layout.rows.length,
    confirmedAt: form.confirmedAt.toISOString(),
  });
  return { edition: overlayEdition(edition, form.layout), wording };
}
