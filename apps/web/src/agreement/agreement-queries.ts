import { agreementContentSchema } from "@bunkai/domain/agreement/agreement";
import { agreementSchema } from "@bunkai/domain/agreement/agreement-view";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, pageQuery } from "../api.ts";

/** An agreement with its full text. */
const agreementViewSchema = z.object({
  agreement: agreementSchema,
  content: agreementContentSchema,
});
export type AgreementView = z.infer<typeof agreementViewSchema>;

const SEALING_REFRESH_MS = 1_500;
const SIGNING_REFRESH_MS = 20_000;

/** Agreements that the organisation is a party of, newest first, page by page. */
export function agreementsQuery(organizationId: OrganizationId) {
  return infiniteQueryOptions({
    queryKey: ["agreements", organizationId],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/agreements${pageQuery({ cursor: pageParam, limit: 50 })}`,
        view: pageOf(agreementSchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** What a matrix became, or null while its rows still move. */
export function agreementOfMatrixQuery(organizationId: OrganizationId, matrixId: string) {
  return queryOptions({
    queryKey: ["agreements", organizationId, "of", matrixId],
    queryFn: async ({ signal }) => {
      const { items } = await callApi({
        path: `/agreements?limit=1&matrixId=${encodeURIComponent(matrixId)}`,
        view: pageOf(agreementSchema),
        organizationId,
        signal,
      });
      return items[0] ?? null;
    },
  });
}

/** One agreement; kept fresh while signatures or seals are missing. */
export function agreementQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["agreement", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/agreements/${encodeURIComponent(id)}`,
        view: agreementViewSchema,
        organizationId,
        signal,
      }),
    refetchInterval: ({ state: { data } }) => {
      if (!data || data.agreement.state === "complete") return false;
      const { sealsDone, signatures } = data.agreement;
      return signatures.length > sealsDone ? SEALING_REFRESH_MS : SIGNING_REFRESH_MS;
    },
  });
}
