import { useMe } from "../account/use-membership.ts";
import { isGuest } from "./is-guest.ts";

/** True for somebody who came in by a link to one object. */
export function useIsGuest(): boolean {
  return isGuest(useMe());
}
