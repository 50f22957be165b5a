import { type Deed, mayDo, rolesByDeed } from "@bunkai/domain/account/deed";
import type { Role } from "@bunkai/domain/account/role";
import { useWords } from "../language/use-words.ts";
import { useMembership } from "./use-membership.ts";

/** Why the person may not do a deed and which roles may, or null: the person may. */
export function useReasonOff(): (deed: Deed) => string | null {
  const words = useWords();
  const { roles } = useMembership();
  return (deed) => {
    if (mayDo(deed, roles)) return null;
    return words.account.off.roles({ roles: rolesText(rolesByDeed[deed], words.account) });
  };
}

/** Roles as a list in the reader's tongue. */
export function rolesText(
  roles: readonly Role[],
  account: { readonly role: Readonly<Record<Role, string>>; readonly listSeparator: string },
): string {
  return roles.map((role) => account.role[role]).join(account.listSeparator);
}
