import { organizationIdSchema } from "../id.ts";
import type { Party } from "./party.ts";

/** Which organisation holds the place of a party, by the party's key: whoever takes part. */
export type Seats = Readonly<Record<string, string>>;

/** The parties as they sit at the table: one that was named without an organisation may have got a guest's seat since. */
export function seatGuests(
  parties: readonly Party[],
  seats: Seats,
): { readonly parties: Party[]; readonly guestParties: string[] } {
  const seated = new Map(Object.entries(seats));
  const isGuest = ({ key, organizationId }: Party) => organizationId === null && seated.has(key);
  return {
    parties: parties.map((party) =>
      isGuest(party)
        ? { ...party, organizationId: organizationIdSchema.parse(seated.get(party.key)) }
        : party,
    ),
    guestParties: parties.filter(isGuest).map(({ key }) => key),
  };
}
