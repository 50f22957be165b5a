import type { DisclosureId, OfferingId, OrganizationId, QuestionnaireId } from "@bunkai/domain/id";
import { disclosureIdSchema, questionnaireIdSchema } from "@bunkai/domain/id";
import { offeringSchema } from "@bunkai/domain/offering/offering";
import { pageOf } from "@bunkai/domain/page";
import {
  type QuestionnaireOpening,
  questionnaireSchema,
  questionnaireViewSchema,
} from "@bunkai/domain/questionnaire/questionnaire";
import { toldLineSchema } from "@bunkai/domain/questionnaire/told";
import {
  type FormReadingView,
  formFillingSchema,
  formReadingViewSchema,
} from "@bunkai/domain/workbook/loaded-form";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, nothing } from "../api.ts";
import { uploadFile } from "../file/upload-file.ts";
import type { LogSearch } from "./log-search.ts";

/** Everything that the web keeps of questionnaires, for fetching it anew. */
export function questionnairesKey(organizationId: OrganizationId) {
  return ["questionnaires", organizationId] as const;
}

/** All questionnaires of the organisation. */
export function questionnairesQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: [...questionnairesKey(organizationId), "list"],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(questionnaireSchema) });
      return (await callApi({ path: "/questionnaires", view, organizationId, signal })).items;
    },
  });
}

/** One questionnaire with its questions, answers and proposals. */
export function questionnaireQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: [...questionnairesKey(organizationId), id],
    queryFn: ({ signal }) =>
      callApi({
        path: `/questionnaires/${encodeURIComponent(id)}`,
        view: questionnaireViewSchema,
        organizationId,
        signal,
      }),
    // The answers may have been written on in the editor of the draft.
    staleTime: 0,
  });
}

/** What returning would write into which cells, and what the form cannot take. */
export function fillingQuery(
  organizationId: OrganizationId,
  { formId, offeringId }: { readonly formId: string; readonly offeringId: OfferingId },
) {
  return queryOptions({
    queryKey: [...questionnairesKey(organizationId), "filling", formId, offeringId],
    queryFn: ({ signal }) =>
      callApi({
        path: `/forms/${formId}/filling?from=draft&offeringId=${offeringId}`,
        view: formFillingSchema,
        organizationId,
        signal,
      }),
    gcTime: 0,
    staleTime: 0,
  });
}

/** What was told to whom from which source. */
export function toldQuery(organizationId: OrganizationId, search: LogSearch) {
  return queryOptions({
    queryKey: [...questionnairesKey(organizationId), "told", search],
    queryFn: ({ signal }) =>
      callApi({
        path: `/told-answers?${toldParameters(search)}`,
        view: z.object({
          lines: z.array(toldLineSchema),
          total: z.int(),
          older: z.int(),
          askers: z.array(z.string()),
        }),
        organizationId,
        signal,
      }),
  });
}

/** The filter of the log as the server reads it. */
export function toldParameters({ asker, older, words }: LogSearch): string {
  return new URLSearchParams({
    ...(asker ? { asker } : {}),
    ...(words ? { words } : {}),
    ...(older ? { older: "true" } : {}),
  }).toString();
}

/** The own products, to choose one of. */
export function ownProductsQuery(organizationId: OrganizationId) {
  return queryOptions({
    queryKey: ["offerings", organizationId, "to-choose"],
    queryFn: async ({ signal }) => {
      const path = "/offerings?limit=100&own=true" as const;
      return (await callApi({ path, view: pageOf(offeringSchema), organizationId, signal })).items;
    },
  });
}

/** Sends a workbook and reads it as a form of its own. */
export async function readQuestionnaireFile(
  organizationId: OrganizationId,
  file: File,
): Promise<FormReadingView> {
  const { signal } = new AbortController();
  const stored = await uploadFile({ file, organizationId, onProgress: () => {}, signal });
  return callApi({
    path: "/forms",
    method: "POST",
    body: { fileId: stored.id, editionKey: null },
    organizationId,
    view: formReadingViewSchema,
  });
}

/** Makes the rows that were read a form of one's own, and begins to answer it. Each step can come again. */
export async function openQuestionnaire(
  organizationId: OrganizationId,
  { title, ...opening }: QuestionnaireOpening & { readonly title: string },
  progress: { isConfirmed: boolean },
): Promise<{ id: QuestionnaireId; disclosureId: DisclosureId }> {
  if (!progress.isConfirmed) {
    await callApi({
      path: `/forms/${opening.formId}/confirmation`,
      method: "POST",
      body: { choices: [], rest: { title, issuer: opening.asker, kind: "private" } },
      organizationId,
      view: nothing,
    });
    progress.isConfirmed = true;
  }
  return callApi({
    path: "/questionnaires",
    method: "POST",
    body: opening,
    organizationId,
    view: z.object({ id: questionnaireIdSchema, disclosureId: disclosureIdSchema }),
  });
}
