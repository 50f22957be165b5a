import { findStored, keepStored } from "../stored.ts";

const KEY = "bunkai.guest";

/** Whether somebody came into this browser by a link: when the session ends, the page says so instead of asking for a password. */
export function isGuestHere(): boolean {
  return findStored(KEY) !== null;
}

/** Remembers that somebody came in by a link, or forgets it. */
export function keepGuestHint(isHere: boolean): void {
  keepStored(KEY, isHere ? "yes" : null);
}
