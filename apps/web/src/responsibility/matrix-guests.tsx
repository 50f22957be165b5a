import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { GuestPart } from "../guest/guest-part.tsx";
import type { GuestParty } from "../guest/guest-place.ts";
import { useWords } from "../language/use-words.ts";

/** The guests of a matrix: whoever opened it invites somebody for a party that was named without an organisation. */
export function MatrixGuests({ matrix }: { readonly matrix: Matrix }) {
  const { off } = useWords().guest.invite;
  const parties = placesForGuests(matrix);
  if (!matrix.isOpener) return null;
  const reason = matrix.state === "fixed" ? off.fixed : parties.length === 0 ? off.noParty : null;
  const place = { kind: "matrix", matrixId: matrix.id, parties } as const;
  return <GuestPart offReason={reason} place={place} />;
}

/** The parties that a guest can be: named without an organisation, free or already held by one. */
export function placesForGuests({ guestParties, parties }: Matrix): GuestParty[] {
  return parties.flatMap(({ key, name, organizationId }) => {
    const isTaken = guestParties.includes(key);
    return organizationId === null || isTaken ? [{ key, name, isTaken }] : [];
  });
}
