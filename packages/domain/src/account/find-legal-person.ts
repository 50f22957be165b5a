import type { CalendarDay } from "../japanese-day.ts";
import type { LegalPerson } from "./legal-person.ts";

/**
 * What held on a day: of the entries that had begun, the one that began last. Of two that begin on the same day, the one
 * that was entered later: it mends the other.
 */
export function findLegalPerson(
  entries: readonly LegalPerson[],
  day: CalendarDay,
): LegalPerson | null {
  return (
    entries
      .filter(({ validFrom }) => validFrom <= day)
      .toSorted(byBeginning)
      .at(-1) ?? null
  );
}

function byBeginning(one: LegalPerson, other: LegalPerson): number {
  return orderOf(one) < orderOf(other) ? -1 : 1;
}

function orderOf({ enteredAt, id, validFrom }: LegalPerson): string {
  return `${validFrom} ${enteredAt} ${id}`;
}
