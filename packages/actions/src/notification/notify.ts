import { addNotifications } from "@bunkai/db/stores/notifications";
import type { Tenant } from "@bunkai/db/tenant";
import { type MemberId, notificationIdSchema } from "@bunkai/domain/id";
import type { Notification } from "@bunkai/domain/notification/notification";
import type { Installation } from "../context.ts";
import { newId } from "../new-id.ts";

/** Puts a line into members' inboxes, as part of the deed that causes it. */
export async function notify(
  { installation }: { readonly installation: Installation },
  tenant: Tenant,
  memberIds: readonly MemberId[],
  message: Pick<Notification, "kind" | "facts" | "path">,
): Promise<void> {
  const createdAt = installation.now();
  await addNotifications(
    tenant,
    memberIds.map((memberId) => ({
      ...message,
      id: newId(notificationIdSchema),
      memberId,
      createdAt,
    })),
  );
}
