import { dutySchema } from "@bunkai/domain/catalog/duty";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { basisStateSchema } from "@bunkai/domain/responsibility/basis-state";
import {
  matrixInListSchema,
  matrixMoveSchema,
  matrixRowSchema,
  matrixSchema,
} from "@bunkai/domain/responsibility/matrix";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, pageQuery } from "../api.ts";

/** A matrix with its rows and the duties that they speak of. */
const matrixViewSchema = z.object({
  matrix: matrixSchema,
  rows: z.array(matrixRowSchema),
  duties: z.array(dutySchema),
});
export type MatrixView = z.infer<typeof matrixViewSchema>;

/** The others may move at any time: so often is looked for what they did. */
const TALK_REFRESH_MS = 20_000;

/** Matrices that the organisation takes part in, newest first, page by page. */
export function matricesQuery(organizationId: OrganizationId) {
  return infiniteQueryOptions({
    queryKey: ["matrices", organizationId],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/matrices${pageQuery({ cursor: pageParam, limit: 50 })}`,
        view: pageOf(matrixInListSchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One matrix with all its rows; kept fresh while the talk goes on. */
export function matrixQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["matrix", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/matrices/${encodeURIComponent(id)}`,
        view: matrixViewSchema,
        organizationId,
        signal,
      }),
    refetchInterval: (query) =>
      query.state.data?.matrix.state === "talking" ? TALK_REFRESH_MS : false,
  });
}

/** The documents that a matrix rests on, and what stands in their place today. */
export function basisQuery(organizationId: OrganizationId, matrixId: string) {
  return queryOptions({
    queryKey: ["matrix", organizationId, matrixId, "basis"],
    queryFn: async ({ signal }) => {
      const { items } = await callApi({
        path: `/matrices/${encodeURIComponent(matrixId)}/basis`,
        view: z.object({ items: z.array(basisStateSchema) }),
        organizationId,
        signal,
      });
      return items;
    },
  });
}

/** What was said about a row, newest first. */
export function movesQuery(
  organizationId: OrganizationId,
  row: { readonly matrixId: string; readonly rowId: string },
) {
  const { matrixId, rowId } = row;
  return queryOptions({
    queryKey: ["matrix", organizationId, matrixId, "moves", rowId],
    queryFn: async ({ signal }) => {
      const { items } = await callApi({
        path: `/matrices/${encodeURIComponent(matrixId)}/rows/${encodeURIComponent(rowId)}/proposals`,
        view: z.object({ items: z.array(matrixMoveSchema) }),
        organizationId,
        signal,
      });
      return items;
    },
  });
}
