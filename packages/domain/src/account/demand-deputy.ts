import { DomainError } from "../error/domain-error.ts";
import type { CalendarDay } from "../japanese-day.ts";
import { type Holder, mayLend } from "./acting-roles.ts";
import { DEPUTY_DAYS_MAX, type Deputy, type DeputyName } from "./deputy.ts";
import type { Role } from "./role.ts";

const DAY_MS = 86_400_000;

/** What is known where somebody names a deputy. */
export type DeputyFacts = {
  readonly principal: Holder;
  readonly deputy: Holder;
  /** Deputyships of the principal that run or are to run. */
  readonly others: readonly Deputy[];
  /** True when it is an administrator's deed. */
  readonly byAdministrator: boolean;
  readonly today: CalendarDay;
};

/**
 * Whether somebody may stand in so.
 *
 * - `self`: nobody stands in for him- or herself
 * - `past`, `long`: it begins today or later, and runs a year at most
 * - `roles`: the principal lends roles that he or she holds; what was lent is not lent on
 * - `signer`: signing is lent by administrators alone
 * - `administrator`: whoever is limited to facilities administers nothing
 * - `reach`: the deputy acts for facilities for which the principal does not
 * - `overlap`: the same deputy has one of these roles on one of these days already
 *
 * @throws DomainError `deputy_misfit` with the reason
 */
export function demandDeputy(wish: DeputyName, facts: DeputyFacts): void {
  const { byAdministrator, deputy, others, principal, today } = facts;
  const reasons = {
    self: wish.deputyId === wish.principalId,
    past: wish.startsOn < today,
    long: daysBetween(wish.startsOn, wish.endsOn) >= DEPUTY_DAYS_MAX,
    roles: !wish.roles.every((role) => principal.roles.includes(role)),
    signer: wish.roles.includes("signer") && !byAdministrator,
    administrator: wish.roles.includes("administrator") && deputy.facilityIds.length > 0,
    reach: !wish.roles.every((role) => mayLend(role, principal, deputy)),
    overlap: others.some((other) => overlaps(other, wish)),
  };
  const [reason] = Object.entries(reasons).find(([, isSo]) => isSo) ?? [];
  if (reason) throw new DomainError("deputy_misfit", { reason });
}

/** The roles that a principal can lend to this deputy: what a form may offer. See `demandDeputy`. */
export function lendableRoles({
  byAdministrator,
  deputy,
  principal,
}: Pick<DeputyFacts, "byAdministrator" | "deputy" | "principal">): Role[] {
  return principal.roles.filter(
    (role) => mayLend(role, principal, deputy) && (role !== "signer" || byAdministrator),
  );
}

function overlaps(other: Deputy, wish: DeputyName): boolean {
  return (
    other.deputyId === wish.deputyId &&
    other.startsOn <= wish.endsOn &&
    wish.startsOn <= other.endsOn &&
    other.roles.some((role) => wish.roles.includes(role))
  );
}

function daysBetween(from: CalendarDay, until: CalendarDay): number {
  return (Date.parse(until) - Date.parse(from)) / DAY_MS;
}
