import type { FacilityId } from "../id.ts";
import { type Deed, mayDo } from "./deed.ts";
import type { ActingFor } from "./deputy.ts";
import type { Role } from "./role.ts";

/** Somebody who holds roles, within a reach. */
export type Holder = {
  readonly roles: readonly Role[];
  readonly facilityIds: readonly FacilityId[];
};

/** A deputyship that runs today, with what its principal holds today. */
export type RunningDeputy = ActingFor & { readonly principal: Holder };

/** With which roles somebody acts: the own ones, and those of the people for whom he or she stands in. */
export type Acting = { readonly roles: Role[]; readonly actingFor: ActingFor[] };

/**
 * The roles with which a member acts today. Of a deputyship count the roles that its principal still holds. Nobody reaches
 * further by it than the principal does, nor becomes an administrator of some facilities.
 */
export function actingRoles(member: Holder, running: readonly RunningDeputy[]): Acting {
  const actingFor = running.flatMap(({ principal, ...one }): ActingFor[] => {
    const roles = one.roles.filter(
      (role) => principal.roles.includes(role) && mayLend(role, principal, member),
    );
    return roles.length === 0 ? [] : [{ ...one, roles }];
  });
  const roles = new Set([...member.roles, ...actingFor.flatMap((one) => one.roles)]);
  return { roles: [...roles], actingFor };
}

/** True when a deputy may act with a role of the principal within the deputy's own reach. */
export function mayLend(role: Role, principal: Holder, deputy: Holder): boolean {
  if (role === "administrator" && deputy.facilityIds.length > 0) return false;
  if (principal.facilityIds.length === 0) return true;
  return (
    deputy.facilityIds.length > 0 &&
    deputy.facilityIds.every((id) => principal.facilityIds.includes(id))
  );
}

/** On whose behalf somebody does a deed: nobody's when the own roles suffice. */
export function principalsOf(
  deed: Deed,
  {
    actingFor,
    ownRoles,
  }: { readonly ownRoles: readonly Role[]; readonly actingFor: readonly ActingFor[] },
): readonly ActingFor[] {
  if (mayDo(deed, ownRoles)) return [];
  return actingFor.filter(({ roles }) => mayDo(deed, roles));
}
