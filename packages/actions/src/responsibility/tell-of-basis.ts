import { findMatricesOn } from "@bunkai/db/stores/matrices";
import type { Tenant } from "@bunkai/db/tenant";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import type { Revision } from "@bunkai/domain/disclosure/revision";
import type { Context } from "../context.ts";
import { type Telling, tellOrganizations } from "../notification/tell-organizations.ts";

/** Who talks about the rows, or keeps the contract that the agreement belongs to. */
const concerned = [...new Set([...rolesByDeed["matrix.move"], ...rolesByDeed["contract.write"]])];

/** The others at every table that rests on a revision learn that it is no longer the current one. */
export async function tellOfBasis(
  ctx: Context,
  tenant: Tenant,
  revision: Pick<Revision, "id" | "offeringName" | "versionLabel">,
  kind: "basis_superseded" | "basis_withdrawn",
): Promise<void> {
  const { id: revisionId, offeringName, versionLabel } = revision;
  const matrices = await findMatricesOn(tenant, revisionId);
  const tellings = matrices.flatMap(({ id, parties, title }): Telling[] => {
    const facts = { title, product: [offeringName, versionLabel].join(" ") };
    return parties
      .flatMap(({ organizationId }) => organizationId ?? [])
      .filter((organizationId) => organizationId !== ctx.organizationId)
      .map((organizationId) => ({
        organizationId,
        roles: concerned,
        message: { kind, facts, path: `/matrices/${id}` },
      }));
  });
  await tellOrganizations(ctx, tenant, tellings);
}
