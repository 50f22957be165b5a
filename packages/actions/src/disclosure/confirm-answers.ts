import { confirmAnswers as confirm, findDisclosure } from "@bunkai/db/stores/disclosures";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId } from "@bunkai/domain/id";
import { titleOfDraft } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Confirms answers that came from elsewhere, as the person has read them. One that was changed since is left as it is.
 *
 * @returns the items whose answers are confirmed by it
 * @throws DomainError `not_found`
 */
export function confirmAnswers(
  ctx: Context,
  id: DisclosureId,
  seen: readonly { readonly itemKey: string; readonly version: number }[],
): Promise<{ itemKeys: string[] }> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const disclosure = await findDisclosure(tenant, id);
    if (!disclosure) throw new DomainError("not_found");
    const itemKeys = await confirm(tenant, id, seen);
    if (itemKeys.length === 0) return { result: { itemKeys }, events: [] };
    return {
      result: { itemKeys },
      recordedAs: "disclosure.confirmAnswers",
      events: [
        {
          subject: { kind: "disclosure", id },
          facts: { itemKeys },
          names: { title: titleOfDraft(disclosure) },
        },
      ],
    };
  });
}
