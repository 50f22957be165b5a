import { listFacilities } from "@bunkai/db/stores/facilities";
import type { Facility } from "@bunkai/domain/account/facility";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The sites of the organisation, by name. Every member knows them, whatever he or she is limited to. */
export function readFacilities(ctx: Context): Promise<Facility[]> {
  return look(ctx, "facility.read", listFacilities);
}
