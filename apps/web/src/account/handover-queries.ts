import { type HeldItem, heldItemSchema } from "@bunkai/domain/account/handover";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

const listSchema = z.object({ items: z.array(heldItemSchema) });

/** Everything that is known of who is responsible for what, to be read anew after a handover. */
export function heldKey(organizationId: OrganizationId) {
  return ["held", organizationId] as const;
}

/** What a member is responsible for; for null, what nobody is. */
export function heldQuery(organizationId: OrganizationId, memberId: string | null) {
  const query = memberId ? `?member=${encodeURIComponent(memberId)}` : "";
  return listQuery(organizationId, `/held${query}`);
}

/** What the person has taken over from others. */
export function handedOverQuery(organizationId: OrganizationId) {
  return listQuery(organizationId, "/handed-over");
}

function listQuery(organizationId: OrganizationId, path: `/${string}`) {
  return queryOptions({
    queryKey: [...heldKey(organizationId), path],
    queryFn: async ({ signal }): Promise<HeldItem[]> =>
      (await callApi({ path, view: listSchema, organizationId, signal })).items,
  });
}
