import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { findMigrationReceipt } from "@bunkai/db/stores/migration-receipts";
import type { MigrationView } from "@bunkai/domain/disclosure/migration";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId } from "@bunkai/domain/id";
import { editionIn, getEditions } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";
import { draftAnswers } from "./draft-answers.ts";

/**
 * How a draft was last filled from another edition, and what it says of it today.
 *
 * @throws DomainError `not_found` also where it never was
 */
export function readMigration(ctx: ActingContext, id: DisclosureId): Promise<MigrationView> {
  return look(ctx, "disclosure.read", async (tenant) => {
    const draft = await findDisclosure(tenant, id);
    const migration = draft && (await findMigrationReceipt(tenant, id));
    if (!migration) throw new DomainError("not_found");
    const editions = await getEditions(tenant, [migration.from.key, migration.to.key]);
    const toEdition = editionIn(editions, migration.to.key);
    return {
      migration,
      fromEdition: editionIn(editions, migration.from.key),
      toEdition,
      answers: await draftAnswers(tenant, id, toEdition),
    };
  });
}
