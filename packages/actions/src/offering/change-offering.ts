import { changeOffering as change, findOffering } from "@bunkai/db/stores/offerings";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OfferingId } from "@bunkai/domain/id";
import type { Offering, OfferingValues } from "@bunkai/domain/offering/offering";
import { titleOfOffering } from "../audit/title-of.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Changes how an offering is described. What was issued keeps the names it was issued with.
 *
 * @param version the version that the person read
 * @throws DomainError `not_found`, `edit_conflict` with both values
 */
export function changeOffering(
  ctx: ActingContext,
  id: OfferingId,
  values: OfferingValues,
  version: number,
): Promise<Offering> {
  return perform(ctx, "offering.write", async (tenant) => {
    const before = await findOffering(tenant, id);
    if (before?.vendorId !== ctx.organizationId) throw new DomainError("not_found");

    const isChanged = await change(tenant, { id, values, version });
    const after = await findOffering(tenant, id);
    if (!isChanged || !after) {
      const { description, name, serviceType, versionLabel } = after ?? before;
      throw new DomainError("edit_conflict", {
        mine: values,
        theirs: {
          name,
          versionLabel,
          serviceType,
          description,
          version: (after ?? before).version,
        },
      });
    }
    return {
      result: after,
      recordedAs: "offering.change",
      events: [
        {
          subject: { kind: "offering", id },
          facts: { nameBefore: before.name, name: after.name, versionLabel: after.versionLabel },
          names: { title: titleOfOffering(after) },
        },
      ],
    };
  });
}
