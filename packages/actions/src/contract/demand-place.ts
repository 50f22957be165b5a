import { findFacilitiesLocked } from "@bunkai/db/stores/facilities";
import type { Tenant } from "@bunkai/db/tenant";
import { demandFacility } from "@bunkai/domain/account/reach";
import type { FacilityId } from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import type { ActingContext } from "../context.ts";
import { reachOf } from "../principal.ts";

/**
 * Whether the member or the key may put a contract into the book of a facility, or of the whole group (null).
 *
 * @throws DomainError `facility_unusable` when it is foreign, out of reach, or has closed
 */
export async function demandPlace(
  ctx: ActingContext,
  tenant: Tenant,
  facilityId: FacilityId | null,
): Promise<void> {
  const [facility = null] = facilityId ? await findFacilitiesLocked(tenant, [facilityId]) : [];
  const day = japaneseDay(ctx.installation.now());
  demandFacility(facilityId, facility, { day, reach: reachOf(ctx) });
}
