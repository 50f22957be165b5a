import { findKnownOrganizations } from "@bunkai/db/stores/organizations";
import type { Tenant } from "@bunkai/db/tenant";
import type { OrganizationKind } from "@bunkai/domain/account/organization";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { OrganizationId } from "@bunkai/domain/id";
import type { Party, PartyKind } from "@bunkai/domain/responsibility/party";

/**
 * The parties as they may sit at the table. What stands here will stand in the agreement, so that nobody is named
 * who does not take part: organisations sit under their registered names, in a place that fits their kind; the vendor of
 * the offering is one of them; and a vendor that is registered cannot be written in by its mere name.
 *
 * @param vendorId whose offering it is
 * @throws DomainError `not_found` for an organisation that is not to be known, `party_misfit`
 */
export async function seatedParties(
  tenant: Tenant,
  parties: readonly Party[],
  vendorId: OrganizationId,
): Promise<Party[]> {
  const ids = parties.flatMap(({ organizationId }) => organizationId ?? []);
  if (ids.length < 2 || !ids.includes(vendorId)) throw new DomainError("party_misfit");
  const unregistered = parties.filter(({ organizationId }) => organizationId === null);
  const known = await findKnownOrganizations(tenant, {
    ids,
    names: unregistered.map(({ name }) => name),
  });
  return parties.map((party) => {
    const { key, kind, organizationId } = party;
    if (organizationId === null) {
      if (known.some(({ name }) => name === party.name)) {
        throw new DomainError("party_misfit", { party: key });
      }
      return party;
    }
    const organization = known.find(({ id }) => id === organizationId);
    if (!organization) throw new DomainError("not_found");
    if (!fits(kind, organization.kind)) throw new DomainError("party_misfit", { party: key });
    return { ...party, name: organization.name };
  });
}

function fits(place: PartyKind, kind: OrganizationKind): boolean {
  return kind === "both" || (place === "hospital") === (kind === "hospital");
}
