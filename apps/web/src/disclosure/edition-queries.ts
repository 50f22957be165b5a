import { bilingualSchema } from "@bunkai/domain/catalog/bilingual";
import { editionKeySchema, sheetKindSchema } from "@bunkai/domain/catalog/edition";
import type { OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

const editionInListSchema = z.object({
  key: editionKeySchema,
  kind: sheetKindSchema,
  title: bilingualSchema,
  isOwnWording: z.boolean(),
  itemCount: z.int(),
  version: z.string(),
  isOwn: z.boolean(),
});
export type EditionInList = z.infer<typeof editionInListSchema>;

/** The forms that sheets can be written in. They never change; the organisation may add own ones. */
export function editionsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["editions", organizationId],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(editionInListSchema) });
      return (await callApi({ path: "/editions", view, organizationId, signal })).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
