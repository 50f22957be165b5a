import { addMember } from "@bunkai/db/stores/members";
import { addOrganization } from "@bunkai/db/stores/organizations";
import type { Organization, OrganizationCreate } from "@bunkai/domain/account/organization";
import { memberIdSchema, organizationIdSchema } from "@bunkai/domain/id";
import type { PersonContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { performFor } from "../perform.ts";

/** Founds an organisation. Whoever founds it is its first administrator. */
export function foundOrganization(
  ctx: PersonContext,
  { kind, name }: OrganizationCreate,
): Promise<Organization> {
  const { installation, person } = ctx;
  const id = newId(organizationIdSchema);
  return performFor(ctx, id, "organization.found", async (tenant) => {
    const now = installation.now();
    const organization = await addOrganization(tenant, { name, kind, createdAt: now });
    await addMember(tenant, {
      id: newId(memberIdSchema),
      personId: person.id,
      name: person.name,
      email: person.email,
      roles: ["administrator"],
      joinedAt: now,
    });
    return {
      result: organization,
      events: [{ subject: { kind: "organization", id }, facts: { name, kind } }],
    };
  });
}
