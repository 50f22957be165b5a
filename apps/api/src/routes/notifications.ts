import { markNotificationRead } from "@bunkai/actions/notification/mark-notification-read";
import { readNotifications } from "@bunkai/actions/notification/read-notifications";
import { readWaiting } from "@bunkai/actions/notification/read-waiting";
import { notificationIdSchema } from "@bunkai/domain/id";
import { notificationSchema } from "@bunkai/domain/notification/notification";
import { waitingSchema } from "@bunkai/domain/notification/waiting";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
  jsonAnswer,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const notification = named("Notification", notificationSchema);
const inbox = pageOf(notification).extend({ unread: z.int().min(0) });

/** A member's inbox, and what waits for the organisation. */
export const notificationRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/waiting",
      operationId: "getWaiting",
      tags: ["notification"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(named("Waiting", waitingSchema)),
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => c.json(await readWaiting(c.var.ctx), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/notifications",
      operationId: "listNotifications",
      tags: ["notification"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: { 200: jsonAnswer(inbox), ...refusals(...memberRefusals, "invalid_input") },
    }),
    async (c) => c.json(await readNotifications(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/notifications/{id}/read",
      operationId: "markNotificationRead",
      tags: ["notification"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params: z.object({ id: notificationIdSchema }),
      },
      responses: {
        200: jsonAnswer(notification),
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => c.json(await markNotificationRead(c.var.ctx, c.req.valid("param").id), 200),
  );
