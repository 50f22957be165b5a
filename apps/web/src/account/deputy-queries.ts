import { type Deputy, deputySchema } from "@bunkai/domain/account/deputy";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

const listSchema = z.object({ items: z.array(deputySchema) });

/** Who stands in for whom, now and later. */
export function deputiesQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["deputies", organizationId],
    queryFn: async ({ signal }): Promise<Deputy[]> => {
      const { items } = await callApi({
        path: "/deputies",
        view: listSchema,
        organizationId,
        signal,
      });
      return items;
    },
  });
}
