import { type Deed, mayDo, rolesByDeed } from "@bunkai/domain/account/deed";
import { demandsFreshFactor } from "@bunkai/domain/account/fresh-factor";
import { isWithinReach } from "@bunkai/domain/account/reach";
import { type Role, roles } from "@bunkai/domain/account/role";
import { mayGuestDo } from "@bunkai/domain/guest/guest-deed";
import type { Words } from "@bunkai/language/ja";
import { useWords } from "../language/use-words.ts";
import { useMe, useMembership } from "./use-membership.ts";

/** Why the person may not do a deed: which roles may, or that it takes a second factor. Null: the person may. */
export function useReasonOff(): (deed: Deed) => string | null {
  const words = useWords();
  const { facilityIds, organizationKind, roles: held } = useMembership();
  const { secondFactor } = useMe();
  return (deed) => {
    if (organizationKind === "guest" && !mayGuestDo(deed)) {
      return words.error.guest_deed_refused.detail({});
    }
    if (!isWithinReach(deed, facilityIds)) return words.facility.wholeOnly;
    if (mayDo(deed, held)) {
      const isMissing = demandsFreshFactor(deed) && !secondFactor.isOn;
      return isMissing ? words.secondFactor.missing.reason : null;
    }
    return words.account.off.roles({ roles: rolesText(rolesByDeed[deed], words) });
  };
}

/** Roles as a list in the reader's tongue, always in the same order. */
export function rolesText(held: readonly Role[], { account }: Words): string {
  const ordered = roles.filter((role) => held.includes(role));
  return ordered.map((role) => account.role[role]).join(account.listSeparator);
}
