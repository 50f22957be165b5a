import { storedFileSchema } from "@bunkai/domain/file/stored-file";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { callApi, pageQuery } from "../api.ts";

/** The organisation's files, newest first, page by page. */
export function filesQuery(organizationId: OrganizationId) {
  return infiniteQueryOptions({
    queryKey: ["files", organizationId],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/files${pageQuery({ cursor: pageParam, limit: 100 })}`,
        view: pageOf(storedFileSchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}
