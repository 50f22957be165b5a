import type { Me } from "@bunkai/domain/account/member";
import { useMe } from "../account/use-membership.ts";

/** True for somebody who came in by a link to one object. */
export function useIsGuest(): boolean {
  return isGuest(useMe());
}

/** The same of what is known of a person. A guest whose link has ended belongs nowhere. */
export function isGuest({ memberships, onlyFor }: Me): boolean {
  const [seat] = memberships;
  return onlyFor !== null && (seat === undefined || seat.organizationKind === "guest");
}
