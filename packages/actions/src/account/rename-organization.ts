import { findOrganization, renameOrganization as rename } from "@bunkai/db/stores/organizations";
import type { Organization, OrganizationRename } from "@bunkai/domain/account/organization";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Renames the organisation.
 *
 * @param version the version that the person read
 * @throws DomainError `edit_conflict` with both values when somebody else renamed it meanwhile
 * @throws DomainError `organization_name_taken`
 */
export function renameOrganization(
  ctx: Context,
  { name }: OrganizationRename,
  version: number,
): Promise<Organization> {
  return perform(ctx, "organization.rename", async (tenant) => {
    const before = await findOrganization(tenant, { lock: true });
    if (!before) throw new DomainError("not_found");

    const renamed = await rename(tenant, { name, version });
    if (!renamed) {
      throw new DomainError("edit_conflict", {
        mine: { name },
        theirs: { name: before.name, version: before.version },
      });
    }

    return {
      result: renamed,
      events: [
        {
          subject: { kind: "organization", id: renamed.id },
          facts: { nameBefore: before.name, name },
        },
      ],
    };
  });
}
