import { confirmAnswers as confirm } from "@bunkai/db/stores/disclosures";
import type { DraftRef } from "@bunkai/domain/disclosure/disclosure";
import { titleOfDraft } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";
import { draftRights, draftSubject, getDraft } from "./draft-rights.ts";

/**
 * Confirms answers that came from elsewhere, as the person has read them. One that was changed since is left as it is.
 *
 * @returns the items whose answers are confirmed by it
 * @throws DomainError `not_found`
 */
export function confirmAnswers(
  ctx: Context,
  ref: DraftRef,
  seen: readonly { readonly itemKey: string; readonly version: number }[],
): Promise<{ itemKeys: string[] }> {
  const { subjectKind, write } = draftRights(ref);
  return perform(ctx, write, async (tenant) => {
    const draft = await getDraft(tenant, ref);
    const itemKeys = await confirm(tenant, draft.id, seen);
    if (itemKeys.length === 0) return { result: { itemKeys }, events: [] };
    return {
      result: { itemKeys },
      recordedAs: `${subjectKind}.confirmAnswers`,
      events: [
        {
          subject: draftSubject(ref),
          facts: { itemKeys },
          names: { title: titleOfDraft(draft) },
        },
      ],
    };
  });
}
