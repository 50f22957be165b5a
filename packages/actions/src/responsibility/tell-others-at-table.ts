import type { Tenant } from "@bunkai/db/tenant";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import type { Context } from "../context.ts";
import { tellOrganizations } from "../notification/tell-organizations.ts";

/**
 * Tells the other organisations at the table, those of their members who move rows. Who did it and the title are named;
 * what a row says is read where it may be read.
 */
export function tellOthersAtTable(
  ctx: Context,
  tenant: Tenant,
  { id, myParty, parties, title }: Matrix,
  kind: "matrix_opened" | "matrix_moved",
): Promise<void> {
  const party = parties.find(({ key }) => key === myParty)?.name ?? "";
  const message = { kind, facts: { party, title }, path: `/matrices/${id}` };
  const others = parties
    .flatMap(({ organizationId }) => organizationId ?? [])
    .filter((organizationId) => organizationId !== ctx.organizationId);
  return tellOrganizations(
    ctx,
    tenant,
    others.map((organizationId) => ({
      organizationId,
      roles: rolesByDeed["matrix.move"],
      message,
    })),
  );
}
