import type { Me } from "@bunkai/domain/account/member";
import { findStored, keepStored } from "../stored.ts";

const KEY = "bunkai.guest";

/** True for somebody who came in by a link to one object. A guest whose link has ended belongs nowhere. */
export function isGuest({ memberships, onlyFor }: Me): boolean {
  const [seat] = memberships;
  return seat ? seat.organizationKind === "guest" : onlyFor !== null && isGuestHere();
}

/** Whether somebody came into this browser by a link: when the session ends, the page says so instead of asking for a password. */
export function isGuestHere(): boolean {
  return findStored(KEY) !== null;
}

/** Remembers that somebody came in by a link, or forgets it. */
export function keepGuestHint(isHere: boolean): void {
  keepStored(KEY, isHere ? "yes" : null);
}
