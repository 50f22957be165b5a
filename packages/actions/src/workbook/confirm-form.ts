import {
  addLoadedForm,
  confirmLoadedForm,
  findLoadedFormLocked,
  type LoadedFormRow,
  nextFormNumber,
} from "@bunkai/db/stores/loaded-forms";
import { addOwnEdition } from "@bunkai/db/stores/own-editions";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type LoadedFormId, loadedFormIdSchema } from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { confirmLayout } from "@bunkai/domain/workbook/confirm-layout";
import { editionFromLayout } from "@bunkai/domain/workbook/edition-from-layout";
import type { FormLayout } from "@bunkai/domain/workbook/form-layout";
import { formLayoutReadingSchema } from "@bunkai/domain/workbook/form-layout-reading";
import type { FormConfirming } from "@bunkai/domain/workbook/loaded-form";
import { choicesOfRows } from "@bunkai/domain/workbook/remembered-choice";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { sha256Hex } from "@bunkai/proof/sha256";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { editionHash } from "../disclosure/edition-hash.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { rememberChoices } from "./remember-layout.ts";

/** The editions that a form is now laid over, or that were made of it. */
export type ConfirmedEditions = {
  readonly editionKey: string | null;
  readonly ownEditionKey: string | null;
};

/**
 * Says what the rows of a loaded form are. From then on their numbers and wording are shown for this organisation, sheets are
 * written back into the form, and the rows that are no item are an edition of their own, if that is wanted.
 *
 * @throws DomainError `not_found`, `wrong_state` when that was said before, or the form would be of no edition
 * @throws DomainError `import_outdated` when it was read before an update, `import_choice_unknown`, `import_ambiguous`, `import_item_unknown`
 */
export function confirmForm(
  ctx: Context,
  id: LoadedFormId,
  { choices, rest }: FormConfirming,
): Promise<ConfirmedEditions> {
  return perform(ctx, "form.load", async (tenant) => {
    const form = await findLoadedFormLocked(tenant, id);
    if (!form) throw new DomainError("not_found");
    if (form.confirmedAt) throw new DomainError("wrong_state");
    const reading = formLayoutReadingSchema.safeParse(form.reading);
    if (!reading.success) throw new DomainError("import_outdated");
    const { rows } = confirmLayout(reading.data, choices);
    const edition = form.editionKey === null ? null : await getEdition(tenant, form.editionKey);
    refuseUnknownItems({ rows }, edition);
    const known = rows.filter(({ itemKey }) => itemKey !== null);
    const others = rows.filter(({ itemKey }) => itemKey === null);
    const confirmedAt = ctx.installation.now();

    if (edition && form.fingerprint !== null) {
      const key = { editionKey: edition.key, fingerprint: form.fingerprint };
      const said = { choices: choicesOfRows(rows, choices), now: confirmedAt };
      await rememberChoices(tenant, key, said);
    }
    if (edition) await confirm(tenant, form, { edition, layout: { rows: known }, confirmedAt });
    const own = rest && others.length > 0 ? makeEdition(form, others, rest, confirmedAt) : null;
    if (!edition && !own) throw new DomainError("wrong_state");
    if (own) {
      const text = canonicalJson(own.edition);
      const { key, kind } = own.edition;
      await addOwnEdition(tenant, {
        key,
        kind,
        text,
        sha256: sha256Hex(text),
        createdAt: confirmedAt,
      });
      const ofOwn = edition ? await addBeside(tenant, form, own.edition, confirmedAt) : form;
      await confirm(tenant, ofOwn, { ...own, confirmedAt });
    }
    const ownEditionKey = own?.edition.key ?? null;
    return {
      result: { editionKey: form.editionKey, ownEditionKey },
      recordedAs: "form.confirm",
      events: [
        {
          subject: { kind: "form", id },
          facts: {
            editionKey: form.editionKey,
            ownEditionKey,
            matched: known.length,
            others: others.length,
          },
          names: { fileName: form.fileName },
        },
      ],
    };
  });
}

function refuseUnknownItems({ rows }: FormLayout, edition: Edition | null): void {
  const keys = new Set(edition?.items.map(({ key }) => key));
  const itemKeys = rows.flatMap(({ itemKey }) => itemKey ?? []).filter((key) => !keys.has(key));
  if (itemKeys.length > 0) throw new DomainError("import_item_unknown", { itemKeys });
}

type Confirmation = {
  readonly edition: Edition;
  readonly layout: FormLayout;
  readonly confirmedAt: Date;
};

async function confirm(
  tenant: Tenant,
  { id, workbookSha256 }: Pick<LoadedFormRow, "workbookSha256"> & { readonly id: string },
  { confirmedAt, edition, layout }: Confirmation,
): Promise<void> {
  await confirmLoadedForm(tenant, loadedFormIdSchema.parse(id), {
    editionKey: edition.key,
    editionSha256: editionHash(edition),
    layout,
    number: await nextFormNumber(tenant, { editionKey: edition.key, workbookSha256 }),
    confirmedAt,
  });
}

/** The same workbook once more, for the rows that are an edition of their own. */
async function addBeside(
  tenant: Tenant,
  { fileId, fileName, fingerprint, workbookSha256 }: LoadedFormRow,
  edition: Edition,
  createdAt: Date,
) {
  const id = newId(loadedFormIdSchema);
  const { key: editionKey } = edition;
  // What was read stands with the form that was read.
  const reading = {};
  await addLoadedForm(tenant, {
    ...{ id, fileId, fileName, workbookSha256, fingerprint, editionKey, reading, createdAt },
  });
  return { id, workbookSha256 };
}

function makeEdition(
  { fileName, workbookSha256 }: LoadedFormRow,
  rows: FormLayout["rows"],
  { issuer, kind, title }: NonNullable<FormConfirming["rest"]>,
  now: Date,
): Pick<Confirmation, "edition" | "layout"> {
  const edition = editionFromLayout(
    { rows },
    {
      key: `own-${crypto.randomUUID().replaceAll("-", "")}`,
      kind,
      title: { ja: title, en: title },
      issuer: { ja: issuer, en: issuer },
      version: japaneseDay(now),
      source: `${fileName} (SHA-256 ${workbookSha256})`,
    },
  );
  const keyed = rows.map((row, index) => ({
    ...row,
    itemKey: edition.items[index]?.key ?? null,
  }));
  return { edition, layout: { rows: keyed } };
}
