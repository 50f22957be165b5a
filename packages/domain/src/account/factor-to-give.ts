import { type Deed, mayDo, rolesByDeed } from "./deed.ts";
import { demandHeldFactor, demandsFreshFactor, signingKinds } from "./fresh-factor.ts";
import { type Role, roles } from "./role.ts";
import type { SessionFacts } from "./session-facts.ts";

/** Roles that bind: they allow a deed that itself demands a second factor just shown. */
export const bindingRoles: readonly Role[] = roles.filter((role) =>
  (Object.keys(rolesByDeed) as Deed[]).some(
    (deed) => demandsFreshFactor(deed) && mayDo(deed, [role]),
  ),
);

/**
 * Refuses to give or lend a role that binds, in a session whose person has a second factor and has not just shown it:
 * whoever finds a session open must not let in somebody who signs. To give what somebody has already, or to take a role
 * away, asks for nothing. Neither does giving by somebody without a second factor, who has nothing to show: an
 * organisation that wants more demands two factors of all (`organization.demandSecondFactor`).
 *
 * @param given the roles that somebody gets who did not have them
 * @throws DomainError `fresh_factor_needed`
 */
export function demandFactorToGive(given: readonly Role[], session: SessionFacts, now: Date): void {
  if (given.some((role) => bindingRoles.includes(role))) {
    demandHeldFactor(session, now, signingKinds);
  }
}
