import { listFacilities } from "@bunkai/db/stores/facilities";
import type { Facility } from "@bunkai/domain/account/facility";
import type { ActingContext } from "../context.ts";
import { look } from "../perform.ts";

/** The sites of the organisation, by name. Every member knows them, whatever he or she is limited to, and so does a key that reads contracts. */
export function readFacilities(ctx: ActingContext): Promise<Facility[]> {
  return look(ctx, "facility.read", listFacilities);
}
