import { DomainError } from "../error/domain-error.ts";
import type { FacilityId, MemberId } from "../id.ts";
import type { Handover, HeldItem } from "./handover.ts";
import { reaches } from "./reach.ts";

/** Who is to get it. */
export type Successor = { readonly id: MemberId; readonly facilityIds: readonly FacilityId[] };

/**
 * What is handed over, in the order of the wish.
 *
 * - `self`: nobody hands over to him- or herself
 * - `held`: something is not held by whom it is taken from, or does not exist any more
 * - `reach`: the contract of a facility for which the successor does not act
 *
 * @throws DomainError `handover_misfit` with the reason
 */
export function demandHandover(
  { fromId, items }: Handover,
  held: readonly HeldItem[],
  successor: Successor,
): HeldItem[] {
  if (fromId === successor.id) throw misfit("self");
  return items.map((wish) => {
    const item = held.find(({ id, kind }) => id === wish.id && kind === wish.kind);
    if (!item) throw misfit("held");
    if (item.kind === "contract" && !reaches(successor.facilityIds, item.facilityId)) {
      throw misfit("reach");
    }
    return item;
  });
}

function misfit(reason: string): DomainError {
  return new DomainError("handover_misfit", { reason });
}
