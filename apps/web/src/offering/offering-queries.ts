import { accessRequestSchema } from "@bunkai/domain/disclosure/access-request";
import { revisionSchema } from "@bunkai/domain/disclosure/revision";
import type { OrganizationId } from "@bunkai/domain/id";
import { offeringSchema } from "@bunkai/domain/offering/offering";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, pageQuery } from "../api.ts";

/** An offering with what was issued for it, newest first. */
export const offeringWithRevisionsSchema = offeringSchema.extend({
  revisions: z.array(revisionSchema),
});
export type OfferingWithRevisions = z.infer<typeof offeringWithRevisionsSchema>;

/** Offerings, newest first, page by page: the organisation's own, or those of all vendors that match all words. */
export function offeringsQuery(
  organizationId: OrganizationId,
  filter: { readonly own: boolean; readonly words?: string },
) {
  const { own, words = "" } = filter;
  const rest = new URLSearchParams({ own: String(own), ...(words ? { words } : {}) });
  return infiniteQueryOptions({
    queryKey: ["offerings", organizationId, { own, words }],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/offerings${pageQuery({ cursor: pageParam, limit: 50 })}&${rest}`,
        view: pageOf(offeringWithRevisionsSchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One offering. */
export function offeringQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["offering", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/offerings/${encodeURIComponent(id)}`,
        view: offeringWithRevisionsSchema,
        organizationId,
        signal,
      }),
  });
}

/** What the organisation asked to read, and what it was asked for. */
export function accessRequestsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["access-requests", organizationId],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(accessRequestSchema) });
      return (await callApi({ path: "/access-requests", view, organizationId, signal })).items;
    },
  });
}
