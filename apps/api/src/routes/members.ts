import { changeMemberRoles } from "@bunkai/actions/account/change-member-roles";
import { limitMember } from "@bunkai/actions/account/limit-member";
import { readMembers } from "@bunkai/actions/account/read-account";
import { removeMember } from "@bunkai/actions/account/remove-member";
import { memberReachSchema, memberRolesSchema, memberSchema } from "@bunkai/domain/account/member";
import { memberIdSchema } from "@bunkai/domain/id";
import { pageOf, pageQuerySchema } from "@bunkai/domain/page";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
  editingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  noContent,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";

const member = named("Member", memberSchema);
const params = z.object({ id: memberIdSchema });

/** The people of the organisation. */
export const memberRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/members",
      operationId: "listMembers",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), query: pageQuerySchema },
      responses: {
        200: jsonAnswer(pageOf(member)),
        ...refusals(...memberRefusals, "invalid_input"),
      },
    }),
    async (c) => c.json(await readMembers(c.var.ctx, c.req.valid("query")), 200),
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/members/{id}",
      operationId: "changeMemberRoles",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("MemberRoles", memberRolesSchema)),
      },
      responses: {
        200: jsonAnswer(member),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "edit_conflict",
          "edit_needs_version",
          "facility_unusable",
          "fresh_factor_needed",
          "last_administrator",
          "lent_administration",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const changed = await changeMemberRoles(c.var.ctx, id, c.req.valid("json"), getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/members/{id}/facilities",
      operationId: "limitMember",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...editingHeaders, ...creatingHeaders }),
        params,
        body: jsonContent(named("MemberReach", memberReachSchema)),
      },
      responses: {
        200: jsonAnswer(member),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "edit_conflict",
          "edit_needs_version",
          "facility_unusable",
        ),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      const changed = await limitMember(c.var.ctx, id, c.req.valid("json"), getVersion(c));
      tagVersion(c, changed);
      return c.json(changed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/members/{id}",
      operationId: "removeMember",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        params,
        query: z.object({ held: z.literal("leave").optional() }),
      },
      responses: {
        204: noContent,
        ...refusals(
          ...memberRefusals,
          "handover_open",
          "invalid_input",
          "last_administrator",
          "lent_administration",
          "origin_refused",
        ),
      },
    }),
    async (c) => {
      const leavesHeld = c.req.valid("query").held === "leave";
      await removeMember(c.var.ctx, c.req.valid("param").id, { leavesHeld });
      return c.body(null, 204);
    },
  );
