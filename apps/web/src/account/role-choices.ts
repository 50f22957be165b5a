import { roles } from "@bunkai/domain/account/role";
import type { Words } from "@bunkai/language/ja";
import type { Choice } from "../ui/choice-fields.tsx";

/** All roles with what each one does, to tick. */
export function roleChoices({ account, roleHint }: Words): readonly Choice[] {
  return roles.map((role) => ({
    value: role,
    label: account.role[role],
    hint: roleHint[role],
  }));
}
