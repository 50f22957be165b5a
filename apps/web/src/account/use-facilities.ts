import { type Facility, isClosed } from "@bunkai/domain/account/facility";
import { reaches } from "@bunkai/domain/account/reach";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../language/use-words.ts";
import type { Choice } from "../ui/choice-fields.tsx";
import { facilitiesQuery } from "./facility-queries.ts";
import { useMembership } from "./use-membership.ts";

/** What stands for the group itself where facilities are chosen. */
export const WHOLE = "whole";

/** The sites of the organisation; none while they load, and where there are none. */
export function useFacilities(): readonly Facility[] {
  const { organizationId } = useMembership();
  return useQuery(facilitiesQuery(organizationId)).data ?? [];
}

/** Those of the sites that the person acts for. */
export function useReachedFacilities(): readonly Facility[] {
  const { facilityIds } = useMembership();
  return useFacilities().filter(({ id }) => reaches(facilityIds, id));
}

/**
 * To whom something can be given: the facilities in the person's reach that are open, and the whole group for whoever
 * is not limited.
 *
 * @param present where it is now: stays a choice, even when the facility has closed
 */
export function usePlaceChoices(present: string | null): readonly Choice[] {
  const { whole } = useWords().facility;
  const { facilityIds } = useMembership();
  const today = japaneseDay(new Date());
  const open = useReachedFacilities().filter(
    (facility) => !isClosed(facility, today) || facility.id === present,
  );
  return [
    ...(reaches(facilityIds, null) ? [{ value: WHOLE, label: whole }] : []),
    ...open.map(({ address, id, name }) => ({
      value: id,
      label: name,
      ...(address && { hint: address }),
    })),
  ];
}

/** Names of facilities in the reader's tongue. */
export function useFacilityNames(): (ids: readonly string[]) => string {
  const { account } = useWords();
  const facilities = useFacilities();
  return (ids) =>
    facilities
      .filter(({ id }) => ids.some((one) => one === id))
      .map(({ name }) => name)
      .join(account.listSeparator);
}
