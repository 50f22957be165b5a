import { listDisclosures } from "@bunkai/db/stores/disclosures";
import { findOffering } from "@bunkai/db/stores/offerings";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OfferingId } from "@bunkai/domain/id";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";
import { addDraft } from "./add-draft.ts";

/**
 * Begins a sheet of an edition for one of the vendor's offerings. Names are filled in from the offering; the rest is empty.
 *
 * @throws DomainError `not_found`, `wrong_state` when the offering has this sheet already
 */
export function openDisclosure(
  ctx: ActingContext,
  offeringId: OfferingId,
  editionKey: string,
): Promise<Disclosure> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const edition = await getEdition(tenant, editionKey);
    const offering = await findOffering(tenant, offeringId);
    if (offering?.vendorId !== ctx.organizationId) throw new DomainError("not_found");
    const drafts = await listDisclosures(tenant, offeringId);
    if (drafts.some((draft) => draft.editionKey === edition.key)) {
      throw new DomainError("wrong_state", { editionKey: edition.key });
    }

    const disclosure = await addDraft(ctx, tenant, offering, edition);
    return {
      result: disclosure,
      recordedAs: "disclosure.open",
      events: [
        {
          subject: { kind: "disclosure", id: disclosure.id },
          facts: { offeringId, editionKey: edition.key },
          names: { title: titleOfDraft(disclosure) },
        },
      ],
    };
  });
}
