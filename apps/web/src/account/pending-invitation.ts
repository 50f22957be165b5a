import { findStored, keepStored } from "../stored.ts";

const KEY = "bunkai.invitation";

/**
 * The token of an invitation that somebody opened before having an account: kept while signing up,
 * also over the mail that confirms the address. The token works for that address only.
 */
export function findPendingInvitation(): string | null {
  return findStored(KEY);
}

/** Keeps the token until it was used; null forgets it. */
export function keepPendingInvitation(token: string | null): void {
  keepStored(KEY, token);
}
