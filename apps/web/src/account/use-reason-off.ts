import { type Deed, mayDo, rolesByDeed } from "@bunkai/domain/account/deed";
import { isWithinReach } from "@bunkai/domain/account/reach";
import { type Role, roles } from "@bunkai/domain/account/role";
import type { Words } from "@bunkai/language/ja";
import { useWords } from "../language/use-words.ts";
import { useMembership } from "./use-membership.ts";

/** Why the person may not do a deed and which roles may, or null: the person may. */
export function useReasonOff(): (deed: Deed) => string | null {
  const words = useWords();
  const { facilityIds, roles: held } = useMembership();
  return (deed) => {
    if (!isWithinReach(deed, facilityIds)) return words.facility.wholeOnly;
    if (mayDo(deed, held)) return null;
    return words.account.off.roles({ roles: rolesText(rolesByDeed[deed], words) });
  };
}

/** Roles as a list in the reader's tongue, always in the same order. */
export function rolesText(held: readonly Role[], { account }: Words): string {
  const ordered = roles.filter((role) => held.includes(role));
  return ordered.map((role) => account.role[role]).join(account.listSeparator);
}
