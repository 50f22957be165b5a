import { askForAccess } from "@bunkai/db/stores/access-requests";
import { findOffering } from "@bunkai/db/stores/offerings";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import type { AskedAccess } from "@bunkai/domain/disclosure/access-request";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { accessRequestIdSchema, type OfferingId } from "@bunkai/domain/id";
import { titleOfOffering } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { tellOrganizations } from "../notification/tell-organizations.ts";
import { perform } from "../perform.ts";

/**
 * Asks a vendor to show what it shows on request only. The vendor learns the asker's name; nobody else does.
 * Those who can decide are told. A wish that was declined is opened anew by asking again; while it is open or granted,
 * asking changes nothing, tells nobody and leaves no event.
 *
 * @throws DomainError `not_found`
 */
export function requestAccess(ctx: Context, offeringId: OfferingId): Promise<AskedAccess> {
  return perform(ctx, "access.request", async (tenant) => {
    const offering = await findOffering(tenant, offeringId);
    const organization = await findOrganization(tenant);
    if (!offering || !organization) throw new DomainError("not_found");

    const id = newId(accessRequestIdSchema);
    const asked = await askForAccess(tenant, {
      id,
      vendorId: offering.vendorId,
      offeringId,
      askingName: organization.name,
      askedAt: ctx.installation.now(),
    });
    if (!asked.isNew) return { result: asked, events: [] };
    if (offering.vendorId !== ctx.organizationId) {
      const { name, vendorId, versionLabel } = offering;
      await tellOrganizations(ctx, tenant, [
        {
          organizationId: vendorId,
          roles: rolesByDeed["access.decide"],
          message: {
            kind: "access_requested",
            facts: { name: organization.name, offering: `${name} ${versionLabel}` },
            path: `/offerings/${offeringId}`,
          },
        },
      ]);
    }
    const subject = { kind: "offering", id: offeringId };
    const names = { title: titleOfOffering(offering) };
    return {
      result: asked,
      events: [
        { subject, names },
        ...(offering.vendorId === ctx.organizationId
          ? []
          : [{ subject, names, organizationId: offering.vendorId }]),
      ],
    };
  });
}
