import { comparisonSchema } from "@bunkai/domain/comparison/comparison";
import { comparisonViewSchema } from "@bunkai/domain/comparison/comparison-view";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { callApiForAll } from "../call-api-for-all.ts";

/** Issued sheets side by side, in the order of their ids. */
export function comparisonViewQuery(organizationId: OrganizationId, ids: readonly string[]) {
  return queryOptions({
    queryKey: ["comparison-view", organizationId, ids],
    queryFn: ({ signal }) =>
      callApi({
        path: `/comparisons/view?${new URLSearchParams({ sheets: ids.join(",") })}`,
        view: comparisonViewSchema,
        organizationId,
        signal,
      }),
  });
}

/** The organisation's saved comparisons, newest first. */
export function comparisonsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["comparisons", organizationId],
    queryFn: ({ signal }) =>
      callApiForAll({ path: "/comparisons", organizationId, signal }, comparisonSchema),
  });
}
