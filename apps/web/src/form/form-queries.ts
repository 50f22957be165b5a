import { formWithoutItemsSchema } from "@bunkai/domain/catalog/form-without-items";
import type { OrganizationId } from "@bunkai/domain/id";
import {
  type FormConfirming,
  type FormLoading,
  type FormSource,
  formFillingSchema,
  formReadingViewSchema,
  loadedFormSchema,
} from "@bunkai/domain/workbook/loaded-form";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

/** The forms that the organisation has loaded and confirmed, newest first. */
export function formsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["forms", organizationId],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(loadedFormSchema) });
      return (await callApi({ path: "/forms", view, organizationId, signal })).items;
    },
  });
}

/** What was read of a form that nobody has confirmed yet. */
export function formReadingQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["form", organizationId, id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/forms/${encodeURIComponent(id)}`,
        view: formReadingViewSchema,
        organizationId,
        signal,
      }),
  });
}

/** The forms whose official workbook must be loaded before they can be used. */
export function officialFormsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["forms-without-items", organizationId],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(formWithoutItemsSchema) });
      return (await callApi({ path: "/forms-without-items", view, organizationId, signal })).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Reads the form that a file is. Nothing of it counts before it is confirmed. */
export function loadForm(organizationId: OrganizationId, body: FormLoading) {
  const path = "/forms" as const;
  return callApi({ path, method: "POST", body, organizationId, view: formReadingViewSchema });
}

/** Says what the rows of a form are. */
export function confirmForm(organizationId: OrganizationId, id: string, body: FormConfirming) {
  const path = `/forms/${id}/confirmation` as const;
  const view = z.object({
    editionKey: z.string().nullable(),
    ownEditionKey: z.string().nullable(),
  });
  return callApi({ path, method: "POST", body, organizationId, view });
}

/** What writing into a form would change. */
export function previewFilling(organizationId: OrganizationId, id: string, source: FormSource) {
  const path = `/forms/${id}/filling?${new URLSearchParams(source)}` as const;
  return callApi({ path, organizationId, view: formFillingSchema });
}
