/** Wrong passwords in a row that are answered without a wait: people mistype. */
const FREE_FAILURES_MAX = 4;
const FIRST_LOCK_MS = 60_000;
const LOCK_MS_MAX = 3_600_000;

/** After so long without a failure, all counts from the beginning. */
export const FAILURES_REMEMBERED_MS = 24 * 3_600_000;

/**
 * For how long nobody is asked any more after so many wrong passwords in a row: nothing at first, then a minute, and each
 * time twice as long, up to an hour. That leaves some 25 guesses a day, and an owner is never locked out for good.
 *
 * @param failureCount with the one just made
 */
export function signInLockMs(failureCount: number): number {
  const locks = failureCount - FREE_FAILURES_MAX;
  if (locks <= 0) return 0;
  return Math.min(FIRST_LOCK_MS * 2 ** (locks - 1), LOCK_MS_MAX);
}
