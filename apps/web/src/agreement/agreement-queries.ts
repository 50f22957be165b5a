import { agreementContentSchema } from "@bunkai/domain/agreement/agreement";
import { agreementSchema } from "@bunkai/domain/agreement/agreement-view";
import type { OrganizationId } from "@bunkai/domain/id";
import { pageOf } from "@bunkai/domain/page";
import type { Matrix } from "@bunkai/domain/responsibility/matrix";
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

/**
 * The texts that were fixed from a matrix, newest first: at most one of them stands.
 *
 * @param state of the matrix: when it changes, so have they
 */
export function agreementsOfMatrixQuery(
  organizationId: OrganizationId,
  { id, state }: Pick<Matrix, "id" | "state">,
) {
  return queryOptions({
    queryKey: ["agreements", organizationId, "of", id, state],
    queryFn: async ({ signal }) => {
      const { items } = await callApi({
        path: `/agreements?limit=100&matrixId=${encodeURIComponent(id)}`,
        view: pageOf(agreementSchema),
        organizationId,
        signal,
      });
      return items;
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
      if (!data || data.agreement.completedAt || data.agreement.withdrawal) return false;
      const { sealsDone, signatures } = data.agreement;
      return signatures.length > sealsDone ? SEALING_REFRESH_MS : SIGNING_REFRESH_MS;
    },
  });
}
