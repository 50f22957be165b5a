import { changeFactorDemand, findOrganization } from "@bunkai/db/stores/organizations";
import type { FactorDemand, Organization } from "@bunkai/domain/account/organization";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Demands two factors of all who act for the organisation, or no longer. Whoever demands it has shown one just before,
 * so that nobody locks himself out.
 *
 * @param version the version that the person read
 * @throws DomainError `edit_conflict` when somebody else changed the organisation meanwhile
 */
export function demandSecondFactor(
  ctx: Context,
  { isDemanded }: FactorDemand,
  version: number,
): Promise<Organization> {
  return perform(ctx, "organization.demandSecondFactor", async (tenant) => {
    const before = await findOrganization(tenant, { lock: true });
    if (!before) throw new DomainError("not_found");

    const changed = await changeFactorDemand(tenant, { isDemanded, version });
    if (!changed) {
      throw new DomainError("edit_conflict", {
        mine: { isDemanded },
        theirs: { isDemanded: before.demandsSecondFactor, version: before.version },
      });
    }

    return {
      result: changed,
      events: [
        { subject: { kind: "organization", id: changed.id }, facts: { secondFactor: isDemanded } },
      ],
    };
  });
}
