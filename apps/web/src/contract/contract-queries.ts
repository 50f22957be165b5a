import { contractSchema } from "@bunkai/domain/contract/contract";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { callApi, pageQuery } from "../api.ts";

/** The organisation's contract records, newest first, page by page. */
export function contractsQuery(organizationId: OrganizationId) {
  return infiniteQueryOptions({
    queryKey: ["contracts", organizationId],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/contracts${pageQuery({ cursor: pageParam, limit: 50 })}`,
        view: pageOf(contractSchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One contract record with its annexes. */
export function contractQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["contract", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/contracts/${encodeURIComponent(id)}`,
        view: contractSchema,
        organizationId,
        signal,
      }),
  });
}
