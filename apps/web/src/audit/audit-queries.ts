import { auditEntrySchema } from "@bunkai/domain/audit/audit-entry";
import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import { type ViewedKind, viewerSchema } from "@bunkai/domain/audit/object-view";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, pageQuery } from "../api.ts";
import { auditFilterQuery } from "./audit-search.ts";
import { loadSignedHeads } from "./load-signed-heads.ts";

/** The events of the organisation's audit record that a filter lets through, newest first, page by page. */
export function auditQuery(organizationId: OrganizationId, filter: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: ["audit", organizationId, filter],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/audit${pageQuery({ cursor: pageParam, limit: 100 })}${auditFilterQuery(filter)}`,
        view: pageOf(auditEntrySchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The names of everybody who ever did something. */
export function auditActorsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["auditActors", organizationId],
    queryFn: ({ signal }) =>
      callApi({
        path: "/audit/actors",
        view: z.object({ names: z.array(z.string()) }),
        organizationId,
        signal,
      }),
  });
}

/** The heads that were signed. */
export function signedHeadsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["signedHeads", organizationId],
    queryFn: ({ signal }) => loadSignedHeads({ organizationId, signal }),
  });
}

/** Who saw a thing. */
export function viewersQuery(
  organizationId: OrganizationId,
  { id, kind }: { readonly kind: ViewedKind; readonly id: string },
) {
  return queryOptions({
    queryKey: ["viewers", organizationId, kind, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/audit/views?kind=${kind}&id=${id}`,
        view: z.object({ viewers: z.array(viewerSchema) }),
        organizationId,
        signal,
      }),
  });
}
