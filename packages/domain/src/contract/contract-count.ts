import { z } from "zod";
import { reaches } from "../account/reach.ts";
import { type FacilityId, facilityIdSchema } from "../id.ts";

/** How many contract records belong to a facility, or to the whole group (null). */
export const contractCountSchema = z.object({
  facilityId: facilityIdSchema.nullable(),
  count: z.int().min(0),
});
export type ContractCount = z.infer<typeof contractCountSchema>;

/** How many contract records there are, and how many of them a reach hides. */
export function countHidden(
  counts: readonly ContractCount[],
  reach: readonly FacilityId[],
): { readonly all: number; readonly hidden: number } {
  const sumOf = (some: readonly ContractCount[]) => some.reduce((sum, one) => sum + one.count, 0);
  return {
    all: sumOf(counts),
    hidden: sumOf(counts.filter(({ facilityId }) => !reaches(reach, facilityId))),
  };
}
