import { type LegalPerson, legalPersonSchema } from "@bunkai/domain/account/legal-person";
import type { OrganizationId } from "@bunkai/domain/id";
import { calendarDaySchema } from "@bunkai/domain/japanese-day";
import { legalPartiesSchema } from "@bunkai/domain/responsibility/legal-party";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";
import { callApiForAll } from "../call-api-for-all.ts";

const onDaySchema = z.object({ day: calendarDaySchema, legalPerson: legalPersonSchema.nullable() });

/** Everything that is known of legal persons, to be read anew after an entry. */
export function legalPersonKey(organizationId: OrganizationId) {
  return ["legalPerson", organizationId] as const;
}

/** Who the organisation was before the law on a day; today when `day` is empty. */
export function legalPersonQuery(organizationId: OrganizationId, day: string) {
  const query = day === "" ? "" : `?on=${encodeURIComponent(day)}`;
  return queryOptions({
    queryKey: [...legalPersonKey(organizationId), "on", day],
    queryFn: ({ signal }) =>
      callApi({
        path: `/organization/legal-person${query}`,
        view: onDaySchema,
        organizationId,
        signal,
      }),
  });
}

/** Everything that was entered, the latest entry first. */
export function legalPersonsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: [...legalPersonKey(organizationId), "all"],
    queryFn: ({ signal }): Promise<LegalPerson[]> =>
      callApiForAll(
        { path: "/organization/legal-persons", organizationId, signal },
        legalPersonSchema,
      ),
  });
}

/** Who the parties of a matrix are before the law today. */
export function legalPartiesQuery(organizationId: OrganizationId, matrixId: string) {
  return queryOptions({
    queryKey: [...legalPersonKey(organizationId), "matrix", matrixId],
    queryFn: ({ signal }) =>
      callApi({
        path: `/matrices/${encodeURIComponent(matrixId)}/legal-parties`,
        view: legalPartiesSchema,
        organizationId,
        signal,
      }),
  });
}
