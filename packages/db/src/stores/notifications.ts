import type { MemberId, NotificationId } from "@bunkai/domain/id";
import { type Notification, notificationSchema } from "@bunkai/domain/notification/notification";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, count, desc, eq, isNull, sql } from "drizzle-orm";
import { isUnreadTalk } from "../schema/notification.ts";
import { notifications } from "../schema/schema.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof notifications.$inferSelect;

/** Puts lines into inboxes. One about a talk of which the member has an unread line takes that one's place. */
export async function addNotifications(
  tenant: Tenant,
  rows: readonly Pick<Row, "id" | "memberId" | "kind" | "facts" | "path" | "createdAt">[],
): Promise<void> {
  if (rows.length === 0) return;
  await tenant.sql
    .insert(notifications)
    .values(rows.map((row) => ({ ...row, organizationId: tenant.organizationId })))
    .onConflictDoUpdate({
      target: [notifications.organizationId, notifications.memberId, notifications.path],
      targetWhere: isUnreadTalk,
      set: { facts: sql`excluded.facts`, createdAt: sql`excluded.created_at` },
    });
}

/** A member's inbox, newest first. */
export async function listNotifications(
  tenant: Tenant,
  memberId: MemberId,
  query: PageQuery,
): Promise<Page<Notification>> {
  const rows = await tenant.sql
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, tenant.organizationId),
        eq(notifications.memberId, memberId),
        beyondCursor(
          query.cursor,
          { moment: notifications.createdAt, id: notifications.id },
          "newestFirst",
        ),
      ),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, (row) => [row.createdAt, row.id]);
}

export async function countUnread(tenant: Tenant, memberId: MemberId): Promise<number> {
  const [row] = await tenant.sql
    .select({ unread: count() })
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, tenant.organizationId),
        eq(notifications.memberId, memberId),
        isNull(notifications.readAt),
      ),
    );
  return row?.unread ?? 0;
}

/** Marks one of the member's own notifications as read; null when there is none. Reading again changes nothing. */
export async function markRead(
  tenant: Tenant,
  mark: { readonly id: NotificationId; readonly memberId: MemberId; readonly readAt: Date },
): Promise<Notification | null> {
  const [row] = await tenant.sql
    .update(notifications)
    .set({
      readAt: sql`coalesce(${notifications.readAt}, ${mark.readAt.toISOString()}::timestamptz)`,
    })
    .where(
      and(
        eq(notifications.organizationId, tenant.organizationId),
        eq(notifications.id, mark.id),
        eq(notifications.memberId, mark.memberId),
      ),
    )
    .returning();
  return row ? viewOf(row) : null;
}

function viewOf(row: Row): Notification {
  return notificationSchema.parse({
    ...row,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  });
}
