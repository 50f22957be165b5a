import { decideAccess } from "@bunkai/actions/disclosure/decide-access";
import { readAccessRequests } from "@bunkai/actions/disclosure/read-access-requests";
import { requestAccess } from "@bunkai/actions/disclosure/request-access";
import {
  accessDecideSchema,
  accessRequestSchema,
  askedAccessSchema,
} from "@bunkai/domain/disclosure/access-request";
import { accessRequestIdSchema, offeringIdSchema } from "@bunkai/domain/id";
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

const accessRequest = named("AccessRequest", accessRequestSchema);

/** Wishes to read what vendors show on request. */
export const accessRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/access-requests",
      operationId: "listAccessRequests",
      tags: ["access"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(accessRequest) })),
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => c.json({ items: await readAccessRequests(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/access-requests",
      operationId: "requestAccess",
      tags: ["access"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(z.strictObject({ offeringId: offeringIdSchema })),
      },
      responses: {
        200: jsonAnswer(named("AskedAccess", askedAccessSchema)),
        ...refusals(...memberRefusals, ...changeRefusals),
      },
    }),
    async (c) => c.json(await requestAccess(c.var.ctx, c.req.valid("json").offeringId), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/access-requests/{id}/decision",
      operationId: "decideAccess",
      tags: ["access"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        params: z.object({ id: accessRequestIdSchema }),
        body: jsonContent(named("AccessDecide", accessDecideSchema)),
      },
      responses: {
        200: jsonAnswer(accessRequest),
        ...refusals(...memberRefusals, ...changeRefusals, "access_changed"),
      },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      return c.json(await decideAccess(c.var.ctx, id, c.req.valid("json")), 200);
    },
  );
