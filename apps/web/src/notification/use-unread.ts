import { useInfiniteQuery } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { notificationsQuery } from "./notification-queries.ts";

/** How many notifications the person has not read yet. 0 while nobody knows. */
export function useUnread(): number {
  const { organizationId } = useMembership();
  const { data } = useInfiniteQuery(notificationsQuery(organizationId));
  return data?.pages[0]?.unread ?? 0;
}
