import { acceptInvitation } from "@bunkai/actions/account/accept-invitation";
import { cancelInvitation } from "@bunkai/actions/account/cancel-invitation";
import { inviteMember } from "@bunkai/actions/account/invite-member";
import { lookAtInvitation } from "@bunkai/actions/account/look-at-invitation";
import { readInvitations } from "@bunkai/actions/account/read-invitations";
import {
  invitationAcceptSchema,
  invitationCreateSchema,
  invitationOfferSchema,
  invitationSchema,
} from "@bunkai/domain/account/invitation";
import { membershipSchema } from "@bunkai/domain/account/member";
import { invitationIdSchema } from "@bunkai/domain/id";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  accountRefusals,
  changeRefusals,
  creatingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember, asPerson } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const invitation = named("Invitation", invitationSchema);

/** How people come into an organisation. */
export const invitationRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/invitations",
      operationId: "listInvitations",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(invitation)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readInvitations(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/invitations",
      operationId: "inviteMember",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("InvitationCreate", invitationCreateSchema)),
      },
      responses: {
        201: jsonAnswer(invitation),
        ...refusals(
          "already_member",
          "facility_unusable",
          "fresh_factor_needed",
          "invitation_limit",
          "lent_administration",
          ...memberRefusals,
          ...changeRefusals,
        ),
      },
    }),
    async (c) => c.json(await inviteMember(c.var.ctx, c.req.valid("json")), 201),
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/invitations/{id}",
      operationId: "cancelInvitation",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        params: z.object({ id: invitationIdSchema }),
      },
      responses: {
        200: jsonAnswer(invitation),
        ...refusals(...memberRefusals, "origin_refused"),
      },
    }),
    async (c) => c.json(await cancelInvitation(c.var.ctx, c.req.valid("param").id), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/invitations/opening",
      operationId: "lookAtInvitation",
      tags: ["account"],
      security: [],
      // In the body: an address would stand in logs.
      request: { body: jsonContent(named("InvitationOpening", invitationAcceptSchema)) },
      responses: {
        200: jsonAnswer(named("InvitationOffer", invitationOfferSchema)),
        ...refusals(...changeRefusals, "invitation_invalid", "too_many_requests"),
      },
    }),
    async (c) => {
      const { clientAddress: address, installation, person } = c.var;
      const onlooker = { address, email: person?.email ?? null };
      return c.json(await lookAtInvitation(installation, c.req.valid("json"), onlooker), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/invitations/accept",
      operationId: "acceptInvitation",
      tags: ["account"],
      middleware: asPerson,
      request: {
        headers: z.object(creatingHeaders),
        body: jsonContent(named("InvitationAccept", invitationAcceptSchema)),
      },
      responses: {
        200: jsonAnswer(named("Membership", membershipSchema)),
        ...refusals(...accountRefusals, ...changeRefusals, "already_member", "invitation_invalid"),
      },
    }),
    async (c) => c.json(await acceptInvitation(c.var.ctx, c.req.valid("json")), 200),
  );
