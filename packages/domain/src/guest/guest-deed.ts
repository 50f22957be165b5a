import type { Deed } from "../account/deed.ts";
import { DomainError } from "../error/domain-error.ts";

/**
 * All that can be done from a guest's seat, whatever its roles would allow: a seat owns no offerings, opens no matrices,
 * invites nobody and holds no keys. A deed that is missing here is refused.
 */
const deedsOfGuests: ReadonlySet<Deed> = new Set([
  "agreement.read",
  "agreement.sign",
  "agreement.withdraw",
  "edition.read",
  "guest.sendFile",
  "legalPerson.read",
  "matrix.move",
  "matrix.read",
  "notification.read",
  "organization.read",
  "revision.read",
] as const);

/** True when a guest may do it, the roles allowing. */
export function mayGuestDo(deed: Deed): boolean {
  return deedsOfGuests.has(deed);
}

/** @throws DomainError `guest_deed_refused` */
export function demandGuestDeed(deed: Deed): void {
  if (!mayGuestDo(deed)) throw new DomainError("guest_deed_refused", { deed });
}
