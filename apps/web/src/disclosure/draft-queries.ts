import { type Disclosure, disclosureSchema } from "@bunkai/domain/disclosure/disclosure";
import { disclosureViewSchema } from "@bunkai/domain/disclosure/disclosure-view";
import type { OfferingId, OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

/** The drafts of an offering. */
export function draftsQuery(organizationId: OrganizationId, offeringId: OfferingId) {
  return queryOptions({
    queryKey: ["drafts", organizationId, offeringId],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(disclosureSchema) });
      const path = `/disclosures?offeringId=${offeringId}` as const;
      return (await callApi({ path, view, organizationId, signal })).items;
    },
  });
}

/** A draft with its questions and answers. Always fetched anew: a page goes on from here by itself. */
export function draftQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["draft", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/disclosures/${encodeURIComponent(id)}`,
        view: disclosureViewSchema,
        organizationId,
        signal,
      }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  });
}

/** Begins a sheet of an edition for an offering. */
export function openDraft(
  organizationId: OrganizationId,
  offeringId: OfferingId,
  editionKey: string,
): Promise<Disclosure> {
  return callApi({
    path: "/disclosures",
    method: "POST",
    body: { offeringId, editionKey },
    organizationId,
    view: disclosureSchema,
  });
}
