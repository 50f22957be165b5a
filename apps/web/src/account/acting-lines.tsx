import { useWords } from "../language/use-words.ts";
import { useMembership } from "./use-membership.ts";
import { rolesText } from "./use-reason-off.ts";

/** For whom the person stands in today, and with which roles; nothing when for nobody. */
export function ActingLines() {
  const words = useWords();
  const { actingFor } = useMembership();
  return actingFor.map(({ deputyId, principalName, roles }) => (
    <p key={deputyId}>
      {words.deputy.acting({ name: principalName, roles: rolesText(roles, words) })}
    </p>
  ));
}
