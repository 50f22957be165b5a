import type { DraftSeen } from "@bunkai/domain/disclosure/draft-seen";
import type { DisclosureId, OrganizationId } from "@bunkai/domain/id";
import {
  type ConfirmedLetters,
  type RewrittenDraft,
  rewrittenDraftSchema,
  sheetLettersSchema,
} from "@bunkai/domain/paper/confirmed-letters";
import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi } from "../api.ts";

type Place = { readonly id: DisclosureId; readonly organizationId: OrganizationId };

/** The letters of a draft that no paper prints as written, in the state that was read. */
export function lettersQuery({ id, organizationId }: Place, seen: DraftSeen) {
  return queryOptions({
    queryKey: ["letters", organizationId, id, seen],
    queryFn: async ({ signal }) => {
      const view = z.object({ items: z.array(sheetLettersSchema) });
      const path = `/disclosures/${id}/letters` as const;
      return (await callApi({ path, view, organizationId, signal })).items;
    },
    gcTime: 0,
  });
}

/** Replaces letters of a draft by those that a person confirmed. */
export function confirmLetters(
  { id, organizationId }: Place,
  letters: ConfirmedLetters,
  seen: DraftSeen,
): Promise<RewrittenDraft> {
  return callApi({
    path: `/disclosures/${id}/letters`,
    method: "POST",
    body: { letters, seen },
    organizationId,
    view: rewrittenDraftSchema,
  });
}
