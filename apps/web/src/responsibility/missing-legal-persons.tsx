import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { legalPartiesQuery } from "../account/legal-person-queries.ts";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { Notice } from "../ui/notice.tsx";
import { partyNames } from "./party-names.ts";

/** Before fixing: which parties would stand in the agreement without address and representative, and who can add them. */
export function MissingLegalPersons({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords();
  const { missing } = words.legalPerson;
  const { organizationId } = useMembership();
  const { data } = useQuery(legalPartiesQuery(organizationId, matrix.id));
  // A guest's party stands as it was named: it has no organisation that could enter more.
  const isHere = (key: string) =>
    !matrix.guestParties.includes(key) &&
    matrix.parties.some((party) => party.key === key && party.organizationId !== null);
  const keys = (data?.items ?? [])
    .filter(({ legalPerson, partyKey }) => !legalPerson && isHere(partyKey))
    .map(({ partyKey }) => partyKey);
  if (keys.length === 0) return null;
  const others = keys.filter((key) => key !== matrix.myParty);
  const namesOf = (some: readonly string[]) => partyNames(some, matrix.parties, words);
  return (
    <Notice title={missing.title({ names: namesOf(keys) })} tone="warning">
      <p>{missing.detail}</p>
      {keys.includes(matrix.myParty) && (
        <p>
          {missing.own}{" "}
          <Link className="link" to="/settings/organization">
            {missing.go}
          </Link>
        </p>
      )}
      {others.length > 0 && <p>{missing.others({ names: namesOf(others) })}</p>}
    </Notice>
  );
}
