import { countUnread, listNotifications } from "@bunkai/db/stores/notifications";
import type { Notification } from "@bunkai/domain/notification/notification";
import type { Page, PageQuery } from "@bunkai/domain/page";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/** The member's inbox, newest first, with the number of unread lines. */
export function readNotifications(
  ctx: Context,
  query: PageQuery,
): Promise<Page<Notification> & { unread: number }> {
  return look(ctx, "notification.read", async (tenant) => ({
    ...(await listNotifications(tenant, ctx.memberId, query)),
    unread: await countUnread(tenant, ctx.memberId),
  }));
}
