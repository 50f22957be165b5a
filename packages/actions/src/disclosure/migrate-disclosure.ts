import { itemLinksBetween } from "@bunkai/catalogs/item-crosswalks";
import { replaceAnswers } from "@bunkai/db/stores/disclosures";
import { addMigrationReceipt } from "@bunkai/db/stores/migration-receipts";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { draftOfMigration } from "@bunkai/domain/disclosure/draft-of-migration";
import { migrateSheet } from "@bunkai/domain/disclosure/migrate-sheet";
import type { Migration, MigrationWish } from "@bunkai/domain/disclosure/migration";
import type { MigrationReceipt } from "@bunkai/domain/disclosure/migration-receipt";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { migrationIdSchema } from "@bunkai/domain/id";
import { titleOfDraft } from "../audit/title-of.ts";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { editionHash } from "./edition-hash.ts";
import { emptyDraft } from "./empty-draft.ts";
import { type MigrationSource, migrationSource } from "./migration-source.ts";

/**
 * Takes a sheet of an own offering over into another edition of its form: into a new draft, or into one that says nothing yet.
 * What the questions that stayed the same were answered is taken over, what is proposed for those that changed waits to be
 * confirmed, and what became of every row is kept for good.
 *
 * @throws DomainError `not_found`, `migration_misfit` where it is no other edition of the form, `draft_filled`
 */
export function migrateDisclosure(ctx: ActingContext, wish: MigrationWish): Promise<Migration> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const source = await migrationSource(ctx, tenant, wish.from);
    const editions = await getEditions(tenant, [source.editionKey, wish.toEditionKey]);
    const from = editionIn(editions, source.editionKey);
    const to = editionIn(editions, wish.toEditionKey);
    if (!isOtherEditionOf(from, to)) throw new DomainError("migration_misfit");

    const draft = await emptyDraft(ctx, tenant, source, to);
    const migrated = migrateSheet(from, source.answers, to, itemLinksBetween(from, to));
    const createdAt = ctx.installation.now();
    await replaceAnswers(tenant, draft.id, [...draftOfMigration(migrated, source)], createdAt);
    const migration = await keepReceipt(tenant, {
      ...{ createdAt, disclosureId: draft.id, from, to },
      ...{ receipt: migrated.receipt, source },
    });
    return {
      result: migration,
      recordedAs: "disclosure.migrate",
      events: [
        {
          subject: { kind: "disclosure", id: draft.id },
          facts: {
            fromEditionKey: from.key,
            editionKey: to.key,
            ...(source.revisionId && { revisionId: source.revisionId }),
            ...countsOf(migrated.receipt),
          },
          names: { title: titleOfDraft(draft) },
        },
      ],
    };
  });
}

/** A form that somebody loaded may be any form. */
function isOtherEditionOf(from: Edition, to: Edition): boolean {
  if (from.key === to.key) return false;
  return from.kind === to.kind || from.kind === "private" || to.kind === "private";
}

function countsOf({ carried, gone, new: added, reworded }: MigrationReceipt) {
  return {
    carried: carried.length,
    reworded: reworded.length,
    added: added.length,
    gone: gone.length,
  };
}

type Kept = {
  readonly createdAt: Date;
  readonly disclosureId: Migration["disclosureId"];
  readonly from: Edition;
  readonly to: Edition;
  readonly receipt: MigrationReceipt;
  readonly source: MigrationSource;
};

function keepReceipt(
  tenant: Tenant,
  { createdAt, disclosureId, from, receipt, source, to }: Kept,
): Promise<Migration> {
  return addMigrationReceipt(tenant, {
    id: newId(migrationIdSchema),
    disclosureId,
    fromEditionKey: from.key,
    fromEditionSha256: editionHash(from),
    fromRevisionId: source.revisionId,
    toEditionKey: to.key,
    toEditionSha256: editionHash(to),
    receipt,
    createdAt,
  });
}
