import { findFacilitiesLocked } from "@bunkai/db/stores/facilities";
import { changeMember, findMember } from "@bunkai/db/stores/members";
import type { Tenant } from "@bunkai/db/tenant";
import type { Member, MemberReach } from "@bunkai/domain/account/member";
import { demandLimitable } from "@bunkai/domain/account/reach";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { FacilityId, MemberId } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { perform } from "../perform.ts";

/**
 * Limits a member to facilities, or lets him or her see the whole group again (no facility).
 *
 * @param version the version that the administrator read
 * @throws DomainError `not_found`, `facility_unusable`, `edit_conflict` with both values
 */
export function limitMember(
  ctx: Context,
  id: MemberId,
  { facilityIds }: MemberReach,
  version: number,
): Promise<Member> {
  return perform(ctx, "member.limit", async (tenant) => {
    const before = await findMember(tenant, id, { lock: true });
    if (!before) throw new DomainError("not_found");
    demandLimitable(before.roles, facilityIds);
    await demandFacilities(tenant, facilityIds);

    const changed = await changeMember(tenant, { id, facilityIds, version });
    if (!changed) {
      throw new DomainError("edit_conflict", {
        mine: { facilityIds },
        theirs: { facilityIds: before.facilityIds, version: before.version },
      });
    }
    const path = "/contracts";
    await notify(ctx, tenant, [id], { kind: "reach_changed", facts: {}, path });
    return {
      result: changed,
      events: [
        {
          subject: { kind: "member", id },
          facts: { facilityIdsBefore: before.facilityIds, facilityIds },
          names: { member: before.name },
        },
      ],
    };
  });
}

/** @throws DomainError `facility_unusable` when one of them is not the tenant's */
export async function demandFacilities(
  tenant: Tenant,
  facilityIds: readonly FacilityId[],
): Promise<void> {
  const found = await findFacilitiesLocked(tenant, facilityIds);
  if (found.length < facilityIds.length) {
    throw new DomainError("facility_unusable", { reason: "foreign" });
  }
}
