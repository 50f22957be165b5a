import { mayDo } from "@bunkai/domain/account/deed";
import { isWithinReach } from "@bunkai/domain/account/reach";
import type { Role } from "@bunkai/domain/account/role";
import { countHidden } from "@bunkai/domain/contract/contract-count";
import type { FacilityId } from "@bunkai/domain/id";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { contractCountsQuery } from "../contract/contract-queries.ts";
import { useWords } from "../language/use-words.ts";
import { CheckboxField } from "../ui/choice-fields.tsx";
import { useFacilities } from "./use-facilities.ts";
import { useMembership } from "./use-membership.ts";

export type ReachFieldProps = {
  readonly defaultValue: readonly string[];
  /** Of the member; none are known of somebody who is still to be invited. */
  readonly roles?: readonly Role[];
};

/** The facilities to tick, and what that hides; nothing where there are none. */
export function ReachField({ defaultValue, roles = [] }: ReachFieldProps) {
  const { limit } = useWords().facility;
  const facilities = useFacilities();
  const [ticked, setTicked] = useState(defaultValue);
  if (facilities.length === 0) return null;
  const reach = facilities.flatMap(({ id }) => (ticked.includes(id) ? [id] : []));
  return (
    <div className="flex flex-col gap-3">
      <CheckboxField
        choices={facilities.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={defaultValue}
        hint={limit.hint}
        legend={limit.legend}
        name="facilityIds"
        onChange={setTicked}
      />
      <Effect reach={reach} roles={roles} />
    </div>
  );
}

/** What the member will not see, said again with each tick. */
function Effect({
  reach,
  roles,
}: {
  readonly reach: readonly FacilityId[];
  readonly roles: readonly Role[];
}) {
  const { effect } = useWords().facility.limit;
  const { organizationId } = useMembership();
  const { data: counts } = useQuery(contractCountsQuery(organizationId));
  if (!counts) return null;
  const losesAudit = mayDo("audit.read", roles) && !isWithinReach("audit.read", reach);
  return (
    <div aria-live="polite" className="rounded-8 bg-solid-gray-50 px-4 py-3 text-[0.9375rem]">
      <p className="font-bold">
        {reach.length === 0 ? effect.none : effect.contracts(countHidden(counts, reach))}
      </p>
      {losesAudit && <p className="font-bold">{effect.audit}</p>}
      {reach.length > 0 && <p>{effect.rest}</p>}
    </div>
  );
}
