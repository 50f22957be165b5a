import type { Deed } from "@bunkai/domain/account/deed";

/** Where a draft is read and written: a disclosure's own address, or that of the received copy that it is of. */
export type DraftPlace = `/disclosures/${string}` | `/received-copies/${string}`;

/** Where the head of a draft is changed. At a received copy's own address stands what is said of the copy. */
export function headerPlace(place: DraftPlace): `/${string}` {
  return place.startsWith("/received-copies/") ? `${place}/header` : place;
}

/** The right that writing there takes. */
export function writeDeedAt(place: DraftPlace): Deed {
  return place.startsWith("/received-copies/") ? "receivedCopy.write" : "disclosure.write";
}
