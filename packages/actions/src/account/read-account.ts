import { findMember, listMembers } from "@bunkai/db/stores/members";
import { listMemberships } from "@bunkai/db/stores/memberships";
import { findOrganization } from "@bunkai/db/stores/organizations";
import { inPerson } from "@bunkai/db/tenant";
import type { Member, Membership } from "@bunkai/domain/account/member";
import type { Organization } from "@bunkai/domain/account/organization";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { MemberId, PersonId } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context, Installation, PersonContext } from "../context.ts";
import { look } from "../perform.ts";

/** Where a person belongs, whatever the session. */
export function membershipsOf(
  installation: Installation,
  personId: PersonId,
): Promise<Membership[]> {
  const now = installation.now();
  return inPerson(installation.db, personId, (person) => listMemberships(person, now));
}

/**
 * Where a person can act in this session: everywhere he or she belongs, or in the one organisation that it is limited to.
 * A guest's seat is reached by the session alone that its mailed code has opened.
 */
export async function reachableMemberships({
  installation,
  person,
  session: { onlyFor },
}: PersonContext): Promise<Membership[]> {
  const memberships = await membershipsOf(installation, person.id);
  if (onlyFor === null) return memberships.filter((one) => one.organizationKind !== "guest");
  return memberships.filter(({ organizationId }) => organizationId === onlyFor);
}

/** @throws DomainError `not_found` */
export async function getOrganization(ctx: Context): Promise<Organization> {
  const organization = await look(ctx, "organization.read", findOrganization);
  if (!organization) throw new DomainError("not_found");
  return organization;
}

export function readMembers(ctx: Context, query: PageQuery): Promise<Page<Member>> {
  return look(ctx, "member.read", (tenant) => listMembers(tenant, query));
}

/** @throws DomainError `not_found` */
export async function getMember(ctx: Context, id: MemberId): Promise<Member> {
  const member = await look(ctx, "member.read", (tenant) => findMember(tenant, id));
  if (!member) throw new DomainError("not_found");
  return member;
}
