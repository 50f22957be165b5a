import { contractSchema } from "@bunkai/domain/contract/contract";
import { type ContractCount, contractCountSchema } from "@bunkai/domain/contract/contract-count";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, pageQuery } from "../api.ts";

const countsSchema = z.object({ items: z.array(contractCountSchema) });

/** Every list of the organisation's contract records, to be read anew after a change. */
export function contractsKey(organizationId: OrganizationId) {
  return ["contracts", organizationId] as const;
}

/** The organisation's contract records, newest first, page by page; those of a facility, when one is named. */
export function contractsQuery(organizationId: OrganizationId, facility?: string) {
  const filter = facility ? `&facility=${encodeURIComponent(facility)}` : "";
  return infiniteQueryOptions({
    queryKey: [...contractsKey(organizationId), facility ?? ""],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/contracts${pageQuery({ cursor: pageParam, limit: 50 })}${filter}`,
        view: pageOf(contractSchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** How many contract records each facility has. */
export function contractCountsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: [...contractsKey(organizationId), "counts"],
    queryFn: async ({ signal }): Promise<ContractCount[]> =>
      (await callApi({ path: "/contract-counts", view: countsSchema, organizationId, signal }))
        .items,
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
