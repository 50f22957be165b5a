import { z } from "zod";
import { DomainError } from "../error/domain-error.ts";
import { type FacilityId, facilityIdSchema } from "../id.ts";
import type { CalendarDay } from "../japanese-day.ts";
import type { Deed } from "./deed.ts";
import { type Facility, isClosed } from "./facility.ts";
import type { Role } from "./role.ts";

/** No group has more sites. */
export const FACILITIES_MAX = 200;

/** The facilities to which a member is limited; none: the whole group. */
export const reachSchema = z
  .array(facilityIdSchema)
  .max(FACILITIES_MAX)
  .refine((ids) => new Set(ids).size === ids.length, { error: "duplicate" });

/** What shows things of all facilities at once, and cannot be cut to some of them. */
const wholeGroupDeeds: readonly Deed[] = ["audit.read"];

/** True when members who are limited to facilities may do a deed, if their roles allow it. */
export function isWithinReach(deed: Deed, reach: readonly FacilityId[]): boolean {
  return reach.length === 0 || !wholeGroupDeeds.includes(deed);
}

/** @throws DomainError `whole_group_only` when the deed shows things of all facilities, and the member is limited to some */
export function demandReach(deed: Deed, reach: readonly FacilityId[]): void {
  if (!isWithinReach(deed, reach)) throw new DomainError("whole_group_only", { deed });
}

/** True when something of a facility, or of the whole group (null), lies within a reach. */
export function reaches(reach: readonly FacilityId[], facilityId: FacilityId | null): boolean {
  return reach.length === 0 || (facilityId !== null && reach.includes(facilityId));
}

/**
 * Whether something may be given to a facility, or to the whole group (null).
 *
 * @param facility the facility as it was found; null when there is none of this id
 * @throws DomainError `facility_unusable` when it is not there, lies outside the member's reach, or has closed
 */
export function demandFacility(
  wish: FacilityId | null,
  facility: Facility | null,
  { day, reach }: { readonly day: CalendarDay; readonly reach: readonly FacilityId[] },
): void {
  const isForeign = !reaches(reach, wish) || (wish !== null && facility === null);
  if (isForeign) throw new DomainError("facility_unusable", { reason: "foreign" });
  if (facility && isClosed(facility, day)) {
    throw new DomainError("facility_unusable", { reason: "closed" });
  }
}

/**
 * Whether a member with these roles may be limited so. Administrators let people in and read the whole record.
 *
 * @throws DomainError `facility_unusable`
 */
export function demandLimitable(roles: readonly Role[], reach: readonly FacilityId[]): void {
  if (reach.length > 0 && roles.includes("administrator")) {
    throw new DomainError("facility_unusable", { reason: "administrator" });
  }
}
