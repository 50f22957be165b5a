import type { OrganizationId } from "@bunkai/domain/id";
import { waitingSchema } from "@bunkai/domain/notification/waiting";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";

const REFRESH_MS = 60_000;

/** What waits for the organisation. Looked up anew whenever it is shown, and every minute: what was just done is gone. */
export function waitingQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["waiting", organizationId],
    queryFn: ({ signal }) =>
      callApi({ path: "/waiting", view: waitingSchema, organizationId, signal }),
    staleTime: 0,
    refetchInterval: REFRESH_MS,
  });
}
