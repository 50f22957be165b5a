import { itemCommentSchema } from "@bunkai/domain/disclosure/item-comment";
import {
  type SectionCharge,
  type SectionChargeChange,
  sectionChargeSchema,
} from "@bunkai/domain/disclosure/section-charge";
import type { ItemCommentId, OrganizationId } from "@bunkai/domain/id";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";
import type { DraftPlace } from "./draft-place.ts";

const chargesView = z.object({ items: z.array(sectionChargeSchema) });

/** What the members have written to each other about a draft. */
export function commentsQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["item-comments", organizationId, id],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(itemCommentSchema) });
      const path = `/disclosures/${encodeURIComponent(id)}/comments` as const;
      return (await callApi({ path, view, organizationId, signal })).items;
    },
  });
}

/** Who writes which sections of a draft, and until when. */
export function chargesQuery(organizationId: OrganizationId, id: string) {
  return queryOptions({
    queryKey: ["section-charges", organizationId, id],
    queryFn: async ({ signal }): Promise<readonly SectionCharge[]> => {
      const path = `/disclosures/${encodeURIComponent(id)}/sections` as const;
      return (await callApi({ path, view: chargesView, organizationId, signal })).items;
    },
  });
}

/** A draft, and for whom it is written. */
export type TeamPlace = { readonly organizationId: OrganizationId; readonly id: string };

/** Puts somebody in charge of a section. @returns all charges as they stand then */
export async function assignSection(
  { id, organizationId }: TeamPlace,
  sectionKey: string,
  change: SectionChargeChange,
): Promise<readonly SectionCharge[]> {
  const path = `/disclosures/${id}/sections/${sectionKey}` as const;
  const call = { path, method: "PUT", body: change, organizationId, view: chargesView } as const;
  return (await callApi(call)).items;
}

/** Writes to the others about an item. */
export function commentOnItem(
  { id, organizationId }: TeamPlace,
  itemKey: string,
  text: string,
): Promise<unknown> {
  return callApi({
    path: `/disclosures/${id}/items/${itemKey}/comments`,
    method: "POST",
    body: { text },
    organizationId,
    view: itemCommentSchema,
  });
}

/** Marks comments that were read as resolved. */
export function resolveComments(
  { id, organizationId }: TeamPlace,
  itemKey: string,
  commentIds: readonly ItemCommentId[],
): Promise<unknown> {
  return callApi({
    path: `/disclosures/${id}/items/${itemKey}/comments/resolution`,
    method: "POST",
    body: { commentIds },
    organizationId,
    view: z.object({ resolved: z.int() }),
  });
}

/** Confirms answers as they were read. @returns the items whose answers are confirmed by it */
export async function confirmAnswers(
  {
    place,
    organizationId,
  }: { readonly place: DraftPlace; readonly organizationId: OrganizationId },
  answers: readonly { readonly itemKey: string; readonly version: number }[],
): Promise<readonly string[]> {
  const view = z.object({ itemKeys: z.array(z.string()) });
  const path = `${place}/confirmations` as const;
  const call = { path, method: "POST", body: { answers }, organizationId, view } as const;
  return (await callApi(call)).itemKeys;
}
