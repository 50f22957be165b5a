import { type ItemComment, itemCommentSchema } from "@bunkai/domain/disclosure/item-comment";
import type { DisclosureId, ItemCommentId } from "@bunkai/domain/id";
import { and, asc, count, eq, inArray, isNull } from "drizzle-orm";
import { itemComments } from "../schema/authoring.ts";
import type { Tenant } from "../tenant.ts";

type Row = typeof itemComments.$inferSelect;

/** Adds a comment to an item of one of the tenant's drafts. */
export async function addItemComment(
  tenant: Tenant,
  values: Pick<Row, "id" | "disclosureId" | "itemKey" | "text" | "authorName" | "at">,
): Promise<ItemComment> {
  const [row] = await tenant.sql
    .insert(itemComments)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  return viewOf(row);
}

/** All comments on a draft, the oldest first. */
export async function listItemComments(tenant: Tenant, id: DisclosureId): Promise<ItemComment[]> {
  const rows = await tenant.sql
    .select()
    .from(itemComments)
    .where(ofDraft(tenant, id))
    .orderBy(asc(itemComments.at), asc(itemComments.id));
  return rows.map(viewOf);
}

/** How many comments there are on an item of a draft. */
export async function countItemComments(
  tenant: Tenant,
  id: DisclosureId,
  itemKey: string,
): Promise<number> {
  const [row] = await tenant.sql
    .select({ count: count() })
    .from(itemComments)
    .where(and(ofDraft(tenant, id), eq(itemComments.itemKey, itemKey)));
  return row?.count ?? 0;
}

/** Marks those of the named comments on an item as resolved that are open. @returns how many */
export async function resolveItemComments(
  tenant: Tenant,
  resolution: {
    readonly disclosureId: DisclosureId;
    readonly itemKey: string;
    readonly commentIds: readonly ItemCommentId[];
    readonly resolvedAt: Date;
    readonly resolvedByName: string;
  },
): Promise<number> {
  const { commentIds, disclosureId, itemKey, resolvedAt, resolvedByName } = resolution;
  const rows = await tenant.sql
    .update(itemComments)
    .set({ resolvedAt, resolvedByName })
    .where(
      and(
        ofDraft(tenant, disclosureId),
        eq(itemComments.itemKey, itemKey),
        inArray(itemComments.id, [...commentIds]),
        isNull(itemComments.resolvedAt),
      ),
    )
    .returning({ id: itemComments.id });
  return rows.length;
}

function ofDraft(tenant: Tenant, id: DisclosureId) {
  return and(
    eq(itemComments.organizationId, tenant.organizationId),
    eq(itemComments.disclosureId, id),
  );
}

function viewOf(row: Row | undefined): ItemComment {
  return itemCommentSchema.parse({
    ...row,
    at: row?.at.toISOString(),
    resolvedAt: row?.resolvedAt?.toISOString() ?? null,
  });
}
