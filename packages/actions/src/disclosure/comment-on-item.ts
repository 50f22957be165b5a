import { findDisclosure } from "@bunkai/db/stores/disclosures";
import {
  addItemComment,
  countItemComments,
  listItemComments,
  resolveItemComments,
} from "@bunkai/db/stores/item-comments";
import type { Tenant } from "@bunkai/db/tenant";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { COMMENTS_PER_ITEM_MAX, type ItemComment } from "@bunkai/domain/disclosure/item-comment";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type DisclosureId, type ItemCommentId, itemCommentIdSchema } from "@bunkai/domain/id";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { look, perform } from "../perform.ts";

/** An item of a draft. */
export type ItemPlace = { readonly disclosureId: DisclosureId; readonly itemKey: string };

/**
 * What the members have written to each other about a draft, the oldest first.
 *
 * @throws DomainError `not_found`
 */
export function readItemComments(ctx: Context, id: DisclosureId): Promise<ItemComment[]> {
  return look(ctx, "disclosure.read", async (tenant) => {
    if (!(await findDisclosure(tenant, id))) throw new DomainError("not_found");
    return listItemComments(tenant, id);
  });
}

/**
 * Writes to the others about an item. Whoever may read a draft may; nothing of it is ever issued.
 *
 * @throws DomainError `not_found`, `comment_limit`
 */
export function commentOnItem(ctx: Context, place: ItemPlace, text: string): Promise<ItemComment> {
  return perform(ctx, "disclosure.read", async (tenant) => {
    const disclosure = await getPlace(tenant, place);
    const { disclosureId, itemKey } = place;
    const count = await countItemComments(tenant, disclosureId, itemKey);
    if (count >= COMMENTS_PER_ITEM_MAX) {
      throw new DomainError("comment_limit", { countMax: COMMENTS_PER_ITEM_MAX });
    }
    const comment = await addItemComment(tenant, {
      ...place,
      id: newId(itemCommentIdSchema),
      text,
      authorName: ctx.person.name,
      at: ctx.installation.now(),
    });
    return {
      result: comment,
      recordedAs: "disclosure.comment",
      events: [eventOf(disclosure, itemKey)],
    };
  });
}

/**
 * Marks the comments that the person has read as resolved; one that came in between stays open.
 *
 * @returns how many were open
 * @throws DomainError `not_found`
 */
export function resolveComments(
  ctx: Context,
  place: ItemPlace,
  commentIds: readonly ItemCommentId[],
): Promise<{ resolved: number }> {
  return perform(ctx, "disclosure.read", async (tenant) => {
    const disclosure = await getPlace(tenant, place);
    const resolved = await resolveItemComments(tenant, {
      ...place,
      commentIds,
      resolvedAt: ctx.installation.now(),
      resolvedByName: ctx.person.name,
    });
    return {
      result: { resolved },
      recordedAs: "disclosure.resolveComments",
      events: resolved === 0 ? [] : [eventOf(disclosure, place.itemKey)],
    };
  });
}

async function getPlace(tenant: Tenant, place: ItemPlace): Promise<Disclosure> {
  const disclosure = await findDisclosure(tenant, place.disclosureId);
  const items = disclosure ? (await getEdition(tenant, disclosure.editionKey)).items : [];
  if (!disclosure || !items.some(({ key }) => key === place.itemKey)) {
    throw new DomainError("not_found");
  }
  return disclosure;
}

function eventOf(disclosure: Disclosure, itemKey: string) {
  return {
    subject: { kind: "disclosure", id: disclosure.id },
    facts: { itemKey },
    names: { title: titleOfDraft(disclosure) },
  } as const;
}
