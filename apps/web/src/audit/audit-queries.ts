import { auditEntrySchema } from "@bunkai/domain/audit/audit-entry";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { callApi, pageQuery } from "../api.ts";

/** The organisation's audit record, newest first, page by page. */
export function auditQuery(organizationId: OrganizationId) {
  return infiniteQueryOptions({
    queryKey: ["audit", organizationId],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/audit${pageQuery({ cursor: pageParam, limit: 100 })}`,
        view: pageOf(auditEntrySchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}
