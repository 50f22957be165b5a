import { sheetDifferenceSchema } from "@bunkai/domain/comparison/sheet-difference";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { callApi } from "../api.ts";
import { downloadAddress } from "../file/download-address.ts";

/** Two sheets by the ids of revisions or received copies. */
export type DifferingIds = { readonly before: string; readonly after: string };

/** How two sheets differ. */
export function differenceQuery(organizationId: OrganizationId, { before, after }: DifferingIds) {
  return queryOptions({
    queryKey: ["difference", organizationId, before, after],
    queryFn: ({ signal }) =>
      callApi({
        path: `/differences?${new URLSearchParams({ before, after })}`,
        view: sheetDifferenceSchema,
        organizationId,
        signal,
      }),
  });
}

/** Where the difference lies as a file, for a plain link. */
export function differenceAddress(
  organizationId: OrganizationId,
  { before, after }: DifferingIds,
  type: "pdf" | "json",
): string {
  const path = downloadAddress(`/differences.${type}`, organizationId);
  return `${path}&${new URLSearchParams({ before, after })}`;
}
