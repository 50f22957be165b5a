import { anyKinds, demandHeldFactor, isJustShown } from "./fresh-factor.ts";
import type { SessionFacts } from "./session-facts.ts";

/** How the counters of passwords begin that were given before a factor comes or goes. */
export const PROOF_ATTEMPTS = "factor-proof ";

/**
 * Refuses to add a factor, to take one away, or to put another password in the place of the present one, in a session
 * where none was shown within the last minutes. Whoever has none yet has nothing to show: the password is all there is.
 *
 * @throws DomainError `fresh_factor_needed`
 */
export function demandFactorBeforeChange(session: SessionFacts, now: Date): void {
  demandHeldFactor(session, now, anyKinds);
}

/**
 * True when the password is asked for before a factor is added or taken away. A passkey just shown is two factors by
 * itself; a code alone, glimpsed at an open session, is not.
 */
export function demandsPassword(
  { secondFactor, secondFactorAt }: Pick<SessionFacts, "secondFactor" | "secondFactorAt">,
  now: Date,
): boolean {
  return secondFactor !== "passkey" || !isJustShown(secondFactorAt, now);
}
