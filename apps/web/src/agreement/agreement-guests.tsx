import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { useQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { GuestPart } from "../guest/guest-part.tsx";
import { useWords } from "../language/use-words.ts";
import { placesForGuests } from "../responsibility/matrix-guests.tsx";
import { matrixQuery } from "../responsibility/responsibility-queries.ts";

/** The guests who sign: for a party that a guest holds and that has not signed yet. */
export function AgreementGuests({ agreement }: { readonly agreement: Agreement }) {
  const { off } = useWords().guest.invite;
  const { organizationId } = useMembership();
  const { data } = useQuery(matrixQuery(organizationId, agreement.matrixId));
  if (!data?.matrix.isOpener) return null;
  const isDue = (key: string) =>
    agreement.signersNeeded.includes(key) &&
    !agreement.signatures.some(({ partyKey }) => partyKey === key);
  const parties = placesForGuests(data.matrix).filter(({ key }) => isDue(key));
  const isSigning = agreement.state === "signing";
  const reason = isSigning ? (parties.length === 0 ? off.noSigner : null) : off.notSigning;
  const place = { kind: "agreement", agreementId: agreement.id, parties } as const;
  return <GuestPart offReason={reason} place={place} />;
}
