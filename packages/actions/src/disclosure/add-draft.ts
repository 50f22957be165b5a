import { addDisclosure } from "@bunkai/db/stores/disclosures";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { disclosureIdSchema } from "@bunkai/domain/id";
import type { Offering } from "@bunkai/domain/offering/offering";
import { takeCharge } from "../account/take-charge.ts";
import type { ActingContext } from "../context.ts";
import { newId } from "../new-id.ts";

/** An empty draft of a sheet of an offering, in the charge of whoever begins it. Names are filled in from the offering. */
export async function addDraft(
  ctx: ActingContext,
  tenant: Tenant,
  offering: Offering,
  edition: Edition,
): Promise<Disclosure> {
  const draft = await addDisclosure(tenant, {
    id: newId(disclosureIdSchema),
    offeringId: offering.id,
    editionKey: edition.key,
    kind: edition.kind,
    header: {
      vendorName: offering.vendorName,
      offeringName: offering.name,
      versionLabel: offering.versionLabel,
      createdOn: null,
      contact: null,
    },
    createdAt: ctx.installation.now(),
  });
  const disclosure = { ...draft, offeringId: offering.id };
  await takeCharge(ctx, tenant, "disclosure", disclosure.id);
  return disclosure;
}
