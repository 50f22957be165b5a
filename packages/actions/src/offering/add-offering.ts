import { addOffering as add, findOffering } from "@bunkai/db/stores/offerings";
import { offeringIdSchema } from "@bunkai/domain/id";
import type { Offering, OfferingValues } from "@bunkai/domain/offering/offering";
import { takeCharge } from "../account/take-charge.ts";
import { titleOfOffering } from "../audit/title-of.ts";
import type { ActingContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";
import { demandVendor } from "./demand-vendor.ts";

/**
 * Adds a product or service that the vendor sells, in one version.
 *
 * @throws DomainError `not_allowed` for an organisation that sells nothing, `offering_exists`
 */
export function addOffering(ctx: ActingContext, values: OfferingValues): Promise<Offering> {
  return perform(ctx, "offering.write", async (tenant) => {
    await demandVendor(tenant);
    const id = newId(offeringIdSchema);
    await add(tenant, { ...values, id, createdAt: ctx.installation.now() });
    await takeCharge(ctx, tenant, "offering", id);
    const offering = await findOffering(tenant, id);
    if (!offering) throw new Error("An offering that was just added is missing.");
    return {
      result: offering,
      recordedAs: "offering.add",
      events: [
        {
          subject: { kind: "offering", id },
          facts: { name: values.name, versionLabel: values.versionLabel },
          names: { title: titleOfOffering(values) },
        },
      ],
    };
  });
}
