import type { Me } from "@bunkai/domain/account/member";
import { isGuestHere } from "./guest-hint.ts";

/** True for somebody who came in by a link to one object. A guest whose link has ended belongs nowhere. */
export function isGuest({ memberships, onlyFor }: Me): boolean {
  const [seat] = memberships;
  return seat ? seat.organizationKind === "guest" : onlyFor !== null && isGuestHere();
}
