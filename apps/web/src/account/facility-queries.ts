import { type Facility, facilitySchema } from "@bunkai/domain/account/facility";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

const listSchema = z.object({ items: z.array(facilitySchema) });

/** The sites of the organisation, by name. */
export function facilitiesQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["facilities", organizationId],
    queryFn: async ({ signal }): Promise<Facility[]> => {
      const { items } = await callApi({
        path: "/facilities",
        view: listSchema,
        organizationId,
        signal,
      });
      return items;
    },
  });
}
