import { addMember, countFoundedInTurn } from "@bunkai/db/stores/members";
import { addOrganization } from "@bunkai/db/stores/organizations";
import {
  ORGANIZATIONS_PER_DAY_MAX,
  type Organization,
  type OrganizationCreate,
} from "@bunkai/domain/account/organization";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { memberIdSchema, organizationIdSchema } from "@bunkai/domain/id";
import type { PersonContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { performFor } from "../perform.ts";

const DAY_MS = 86_400_000;

/**
 * Founds an organisation. Whoever founds it is its first administrator.
 *
 * @throws DomainError `organization_limit`, `organization_name_taken`
 */
export function foundOrganization(
  ctx: PersonContext,
  { kind, name }: OrganizationCreate,
): Promise<Organization> {
  const { installation, person } = ctx;
  const id = newId(organizationIdSchema);
  return performFor(ctx, id, "organization.found", async (tenant) => {
    const now = installation.now();
    const founded = await countFoundedInTurn(tenant, new Date(now.getTime() - DAY_MS));
    if (founded >= ORGANIZATIONS_PER_DAY_MAX) {
      throw new DomainError("organization_limit", {
        countMax: ORGANIZATIONS_PER_DAY_MAX,
        hours: 24,
      });
    }
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
