import { guestLinkSchema, guestSeatSchema } from "@bunkai/domain/guest/guest-link";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

const linksSchema = z.object({ items: z.array(guestLinkSchema) });

/** The links that the organisation has made for a kind of object, or for one, newest first. */
export function guestLinksQuery(
  organizationId: OrganizationId,
  of: Readonly<Record<string, string>>,
) {
  const search = new URLSearchParams({ ...of });
  return queryOptions({
    queryKey: ["guestLinks", organizationId, of],
    queryFn: async ({ signal }) => {
      const path = `/guest-links?${search}` as const;
      return (await callApi({ path, view: linksSchema, organizationId, signal })).items;
    },
  });
}

/** What the seat of the guest who is signed in is for. */
export function guestSeatQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["guestSeat", organizationId],
    queryFn: ({ signal }) =>
      callApi({ path: "/guest-seat", view: guestSeatSchema, organizationId, signal }),
  });
}
