import { mayDo } from "@bunkai/domain/account/deed";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
import { useMembership } from "../account/use-membership.ts";
import { GuestPart } from "../guest/guest-part.tsx";
import type { GuestParty } from "../guest/guest-place.ts";
import { useIsGuest } from "../guest/use-is-guest.ts";
import { useWords } from "../language/use-words.ts";

/** Where the guests of a matrix stand on its page. */
const PLACE = "guests";

/** The guests of a matrix: whoever opened it invites somebody for a party that was named without an organisation. */
export function MatrixGuests({ matrix }: { readonly matrix: Matrix }) {
  const { off } = useWords().guest.invite;
  const parties = placesForGuests(matrix);
  if (!matrix.isOpener) return null;
  const reason = matrix.state === "fixed" ? off.fixed : parties.length === 0 ? off.noParty : null;
  const place = { kind: "matrix", matrixId: matrix.id, parties } as const;
  return (
    <div className="scroll-mt-20 outline-none" id={PLACE} tabIndex={-1}>
      <GuestPart offReason={reason} place={place} />
    </div>
  );
}

/** Near the head of a matrix: which parties a guest can speak for, and the way to the guests below the rows. */
export function GuestsAhead({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords();
  const { talk } = words.responsibility;
  const { roles } = useMembership();
  const isGuest = useIsGuest();
  if (!matrix.isOpener || isGuest || !mayDo("guest.read", roles)) return null;
  const places = placesForGuests(matrix);
  const free = places.filter(({ isTaken }) => !isTaken && matrix.state === "talking");
  const taken = places.filter(({ isTaken }) => isTaken);
  const named = (some: readonly GuestParty[]) => ({
    names: some.map(({ name }) => name).join(words.account.listSeparator),
  });
  return (
    <p className="flex flex-wrap items-baseline gap-x-4">
      {taken.length > 0 && <span>{talk.guestsTaken(named(taken))}</span>}
      {free.length > 0 && <span>{talk.guestsFree(named(free))}</span>}
      {places.length === 0 && <span>{talk.guestsNone}</span>}
      <a className="link print:hidden" href={`#${PLACE}`}>
        {free.length > 0 ? talk.guestsInvite : talk.guestsGo}
      </a>
    </p>
  );
}

/** The parties that a guest can be: named without an organisation, free or already held by one. */
export function placesForGuests({ guestParties, parties }: Matrix): GuestParty[] {
  return parties.flatMap(({ key, name, organizationId }) => {
    const isTaken = guestParties.includes(key);
    return organizationId === null || isTaken ? [{ key, name, isTaken }] : [];
  });
}
