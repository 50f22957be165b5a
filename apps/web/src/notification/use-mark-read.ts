import type { NotificationId } from "@bunkai/domain/id";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMembership } from "../account/use-membership.ts";
import { callApi, nothing } from "../api.ts";
import { useToasts } from "../ui/toasts.tsx";
import { notificationsQuery } from "./notification-queries.ts";

/** Marks a notification as read. */
export function useMarkRead() {
  const queries = useQueryClient();
  const toasts = useToasts();
  const { organizationId } = useMembership();
  return useMutation({
    mutationFn: (id: NotificationId) =>
      callApi({ path: `/notifications/${id}/read`, method: "POST", view: nothing, organizationId }),
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: notificationsQuery(organizationId).queryKey }),
    onError: (error) => toasts.refused(error),
  });
}
