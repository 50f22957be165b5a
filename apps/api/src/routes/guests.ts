import {
  extendGuestLink,
  resendGuestLink,
  revokeGuestLink,
} from "@bunkai/actions/guest/change-guest-link";
import { inviteGuest } from "@bunkai/actions/guest/invite-guest";
import { readGuestLinks } from "@bunkai/actions/guest/read-guest-links";
import {
  guestExtendSchema,
  guestInviteSchema,
  guestLinkQuerySchema,
  guestLinkSchema,
} from "@bunkai/domain/guest/guest-link";
import { guestLinkIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const link = named("GuestLink", guestLinkSchema);
const params = z.object({ id: guestLinkIdSchema });
const ofLinks = [...memberRefusals, ...changeRefusals, "wrong_state"] as const;

/** Links for people whose organisation is not here. */
export const guestRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/guest-links",
      operationId: "listGuestLinks",
      tags: ["guest"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: guestLinkQuerySchema },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(link) })),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => {
      const items = await readGuestLinks(c.var.ctx, c.req.valid("query"));
      return c.json({ items }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-links",
      operationId: "inviteGuest",
      tags: ["guest"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("GuestInvite", guestInviteSchema)),
      },
      responses: {
        201: jsonAnswer(link),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "fresh_factor_needed",
          "guest_limit",
          "guest_misfit",
        ),
      },
    }),
    async (c) => c.json(await inviteGuest(c.var.ctx, c.req.valid("json")), 201),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-links/{id}/mail",
      operationId: "resendGuestLink",
      tags: ["guest"],
      middleware: asMember,
      request: { headers: z.object({ ...memberHeaders, ...creatingHeaders }), params },
      responses: { 200: jsonAnswer(link), ...refusals(...ofLinks, "guest_limit") },
    }),
    async (c) => c.json(await resendGuestLink(c.var.ctx, c.req.valid("param").id), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-links/{id}/extension",
      operationId: "extendGuestLink",
      tags: ["guest"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("GuestExtend", guestExtendSchema)),
      },
      responses: { 200: jsonAnswer(link), ...refusals(...ofLinks) },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await extendGuestLink(c.var.ctx, id, c.req.valid("json")), 200);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/guest-links/{id}",
      operationId: "revokeGuestLink",
      tags: ["guest"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params },
      responses: { 200: jsonAnswer(link), ...refusals(...ofLinks) },
    }),
    async (c) => c.json(await revokeGuestLink(c.var.ctx, c.req.valid("param").id), 200),
  );
