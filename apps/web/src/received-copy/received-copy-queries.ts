import {
  type ReceivedCopy,
  type ReceivedCopyValues,
  receivedCopySchema,
  receivedCopyViewSchema,
} from "@bunkai/domain/disclosure/received-copy";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { callApi, pageQuery } from "../api.ts";

/** The sheets that the organisation received, newest first, page by page. */
export function receivedCopiesQuery(organizationId: OrganizationId) {
  return infiniteQueryOptions({
    queryKey: ["received-copies", organizationId],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/received-copies${pageQuery({ cursor: pageParam, limit: 50 })}`,
        view: pageOf(receivedCopySchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** A received sheet with what is written down of it. Always fetched anew: its page goes on from here by itself. */
export function receivedCopyQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["received-copy", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/received-copies/${encodeURIComponent(id)}`,
        view: receivedCopyViewSchema,
        organizationId,
        signal,
      }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnReconnect: false,
  });
}

/** Adds a received sheet of an edition. */
export function openReceivedCopy(
  organizationId: OrganizationId,
  values: ReceivedCopyValues & { readonly editionKey: string },
): Promise<ReceivedCopy> {
  return callApi({
    path: "/received-copies",
    method: "POST",
    body: values,
    organizationId,
    view: receivedCopySchema,
  });
}

/** Changes what is said of a received sheet, on top of the version that was read. */
export function changeReceivedCopy(
  organizationId: OrganizationId,
  change: { readonly id: string; readonly values: ReceivedCopyValues; readonly version: number },
): Promise<ReceivedCopy> {
  return callApi({
    path: `/received-copies/${change.id}`,
    method: "PATCH",
    body: change.values,
    version: change.version,
    organizationId,
    view: receivedCopySchema,
  });
}
