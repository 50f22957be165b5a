import type { AgreementId, MatrixId, RevisionId } from "@bunkai/domain/id";

/** A party whose place a guest can take, and whether one holds it already. */
export type GuestParty = {
  readonly key: string;
  readonly name: string;
  readonly isTaken: boolean;
};

/** Where guests can be invited to. */
export type GuestPlace =
  | { readonly kind: "revision"; readonly revisionId: RevisionId }
  | {
      readonly kind: "matrix";
      readonly matrixId: MatrixId;
      readonly parties: readonly GuestParty[];
    }
  | {
      readonly kind: "agreement";
      readonly agreementId: AgreementId;
      readonly parties: readonly GuestParty[];
    }
  | { readonly kind: "file" };

/** The object of a place, as the invitation names it. */
export function objectOf(place: GuestPlace): Readonly<Record<string, string>> {
  if (place.kind === "revision") return { revisionId: place.revisionId };
  if (place.kind === "matrix") return { matrixId: place.matrixId };
  return place.kind === "agreement" ? { agreementId: place.agreementId } : {};
}

/** Which links belong to a place. */
export function linksOf(place: GuestPlace): Readonly<Record<string, string>> {
  const [objectId] = Object.values(objectOf(place));
  return { kind: place.kind, ...(objectId !== undefined && { objectId }) };
}
