import {
  addFacility as add,
  changeFacility as change,
  countFacilities,
  findFacilitiesLocked,
} from "@bunkai/db/stores/facilities";
import { findOrganization } from "@bunkai/db/stores/organizations";
import type { Facility, FacilityValues } from "@bunkai/domain/account/facility";
import { FACILITIES_MAX } from "@bunkai/domain/account/reach";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type FacilityId, facilityIdSchema } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { perform } from "../perform.ts";

/**
 * Adds a site to the organisation.
 *
 * @throws DomainError `facility_exists`, `facility_limit`
 */
export function addFacility(ctx: Context, values: FacilityValues): Promise<Facility> {
  return perform(ctx, "facility.write", async (tenant) => {
    // Two that are added at once are counted one after the other.
    await findOrganization(tenant, { lock: true });
    if ((await countFacilities(tenant)) >= FACILITIES_MAX) {
      throw new DomainError("facility_limit", { countMax: FACILITIES_MAX });
    }
    const id = newId(facilityIdSchema);
    const facility = await add(tenant, { ...values, id, createdAt: ctx.installation.now() });
    return {
      result: facility,
      recordedAs: "facility.add",
      events: [{ subject: { kind: "facility", id }, facts: { name: values.name } }],
    };
  });
}

/**
 * Changes what is known of a site, or closes it. What belongs to it stays.
 *
 * @param version the version that the person read
 * @throws DomainError `not_found`, `facility_exists`, `edit_conflict` with both values
 */
export function changeFacility(
  ctx: Context,
  id: FacilityId,
  values: FacilityValues,
  version: number,
): Promise<Facility> {
  return perform(ctx, "facility.write", async (tenant) => {
    const changed = await change(tenant, { id, values, version });
    if (!changed) {
      const [saved] = await findFacilitiesLocked(tenant, [id]);
      if (!saved) throw new DomainError("not_found");
      const { id: _, ...theirs } = saved;
      throw new DomainError("edit_conflict", { mine: { ...values }, theirs });
    }
    const { closedOn, name } = values;
    return {
      result: changed,
      recordedAs: "facility.change",
      events: [{ subject: { kind: "facility", id }, facts: { name, closedOn } }],
    };
  });
}
