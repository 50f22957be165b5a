import { revisionViewSchema } from "@bunkai/domain/disclosure/disclosure-view";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";

/** An issued sheet with its questions and, where the reader may, what it says. */
export function revisionQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["revision", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/revisions/${encodeURIComponent(id)}`,
        view: revisionViewSchema,
        organizationId,
        signal,
      }),
  });
}
