import { markRead } from "@bunkai/db/stores/notifications";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { NotificationId } from "@bunkai/domain/id";
import type { Notification } from "@bunkai/domain/notification/notification";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Marks a line of the member's own inbox as read. The first reading counts.
 *
 * @throws DomainError `not_found` for another member's line too
 */
export function markNotificationRead(ctx: Context, id: NotificationId): Promise<Notification> {
  return perform(ctx, "notification.read", async (tenant) => {
    const readAt = ctx.installation.now();
    const notification = await markRead(tenant, { id, memberId: ctx.memberId, readAt });
    if (!notification) throw new DomainError("not_found");
    return {
      result: notification,
      events: [{ subject: { kind: "notification", id }, facts: { kind: notification.kind } }],
    };
  });
}
