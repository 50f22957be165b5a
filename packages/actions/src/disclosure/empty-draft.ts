import {
  addDisclosure,
  findDisclosure,
  listAnswers,
  listDisclosures,
} from "@bunkai/db/stores/disclosures";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { saysSomething } from "@bunkai/domain/disclosure/says-something";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { disclosureIdSchema } from "@bunkai/domain/id";
import { takeCharge } from "../account/take-charge.ts";
import type { ActingContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { MigrationSource } from "./migration-source.ts";

/**
 * A draft of this edition for the same offering that says nothing: the one that there is, or a new one with the head of the
 * old sheet, but for the day of making.
 *
 * @throws DomainError `draft_filled` when the offering has one that says something
 */
export async function emptyDraft(
  ctx: ActingContext,
  tenant: Tenant,
  { header, offeringId }: MigrationSource,
  edition: Edition,
): Promise<Disclosure> {
  const drafts = await listDisclosures(tenant, offeringId);
  const present = drafts.find(({ editionKey }) => editionKey === edition.key);
  if (present) {
    await findDisclosure(tenant, present.id, { lock: true });
    const answers = await listAnswers(tenant, present.id);
    if (answers.some(({ answer }) => saysSomething(answer))) {
      throw new DomainError("draft_filled", { disclosureId: present.id });
    }
    return present;
  }
  const draft = await addDisclosure(tenant, {
    id: newId(disclosureIdSchema),
    offeringId,
    editionKey: edition.key,
    kind: edition.kind,
    header: { ...header, createdOn: null },
    createdAt: ctx.installation.now(),
  });
  await takeCharge(ctx, tenant, "disclosure", disclosureIdSchema.parse(draft.id));
  return { ...draft, offeringId };
}
