import type { OrganizationId } from "@bunkai/domain/id";
import { mailSchema, notificationSchema } from "@bunkai/domain/notification/notification";
import { pageOf } from "@bunkai/domain/page";
import { infiniteQueryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { callApi, pageQuery } from "../api.ts";

const LIMIT = 50;
const REFRESH_MS = 60_000;

const inboxSchema = pageOf(notificationSchema).extend({ unread: z.int().min(0) });

/** The person's notifications in the organisation, newest first, page by page. Looked up again every minute. */
export function notificationsQuery(organizationId: OrganizationId) {
  return infiniteQueryOptions({
    queryKey: ["notifications", organizationId],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `/notifications${pageQuery({ cursor: pageParam, limit: LIMIT })}`,
        view: inboxSchema,
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: REFRESH_MS,
  });
}

/**
 * The outbox, newest first, page by page: of the organisation, or, without one, all mails
 * of an installation whose outbox is open.
 */
export function mailsQuery(organizationId: OrganizationId | undefined) {
  const path = organizationId ? "/mails" : "/outbox";
  return infiniteQueryOptions({
    queryKey: ["mails", organizationId ?? null],
    queryFn: ({ pageParam, signal }) =>
      callApi({
        path: `${path}${pageQuery({ cursor: pageParam, limit: LIMIT })}`,
        view: pageOf(mailSchema),
        organizationId,
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
  });
}
