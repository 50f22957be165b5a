import { DomainError } from "../error/domain-error.ts";
import type { Deed } from "./deed.ts";
import type { SecondFactorKind, SessionFacts } from "./session-facts.ts";

/** How long a second factor counts as just shown. */
export const FRESH_FACTOR_MINUTES = 5;

const MINUTE_MS = 60_000;

/** Deeds that bind the organisation, or that take a lock off it: they demand a second factor that was just shown. */
export const deedsDemandingFreshFactor = [
  "disclosure.issue",
  "agreement.sign",
  "identityProvider.change",
  "organization.demandSecondFactor",
] as const satisfies readonly Deed[];

/** True when the deed is done only with a second factor that was just shown. */
export function demandsFreshFactor(deed: Deed): boolean {
  const demanding: readonly Deed[] = deedsDemandingFreshFactor;
  return demanding.includes(deed);
}

/** Kinds of second factor that sign. */
export const signingKinds: readonly SecondFactorKind[] = ["code", "passkey", "provider"];
/** Kinds that open the door to one's own account, where all else may be lost. */
export const anyKinds: readonly SecondFactorKind[] = [...signingKinds, "recoveryCode"];

/** Refuses a deed that demands it to a session in which none was just shown, at ours or at the provider. All other deeds pass. See `refuseStaleFactor`. */
export function demandFreshFactor(deed: Deed, session: SessionFacts, now: Date): void {
  if (demandsFreshFactor(deed)) refuseStaleFactor(session, now, signingKinds);
}

/**
 * Refuses a session in which none of these kinds of second factor was shown within the last minutes. A recovery code
 * proves a list of paper that may lie anywhere: it opens the door, and does not sign.
 *
 * @throws DomainError `second_factor_needed` when the person has none
 * @throws DomainError `fresh_factor_needed` when it has to be shown (again), where, and whether a recovery code does
 */
export function refuseStaleFactor(
  { hasSecondFactor, method, secondFactor, secondFactorAt }: SessionFacts,
  now: Date,
  kinds: readonly SecondFactorKind[],
): void {
  if (!hasSecondFactor) throw new DomainError("second_factor_needed");
  const isFresh = isJustShown(secondFactorAt, now);
  if (isFresh && secondFactor !== null && kinds.includes(secondFactor)) return;
  throw new DomainError("fresh_factor_needed", {
    minutes: FRESH_FACTOR_MINUTES,
    recoveryCode: kinds.includes("recoveryCode"),
    ...(method === "provider" && { provider: true }),
  });
}

/**
 * As `refuseStaleFactor`, for whoever has a second factor. Whoever has none has nothing to show, and passes.
 *
 * @throws DomainError `fresh_factor_needed`
 */
export function demandHeldFactor(
  session: SessionFacts,
  now: Date,
  kinds: readonly SecondFactorKind[],
): void {
  if (session.hasSecondFactor) refuseStaleFactor(session, now, kinds);
}

/** True when a second factor that was shown at this moment still counts as just shown. */
export function isJustShown(shownAt: Date | null, now: Date): boolean {
  if (!shownAt) return false;
  return now.getTime() - shownAt.getTime() <= FRESH_FACTOR_MINUTES * MINUTE_MS;
}
