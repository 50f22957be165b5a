import { handOver, readHandedOver, readHeld } from "@bunkai/actions/account/hand-over";
import { handoverSchema, heldItemSchema } from "@bunkai/domain/account/handover";
import { memberIdSchema } from "@bunkai/domain/id";
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

const held = z.object({ items: z.array(named("HeldItem", heldItemSchema)) });

/** Who is responsible for what, and handing it over. */
export const handoverRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/held",
      operationId: "listHeld",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        query: z.object({ member: memberIdSchema.optional() }),
      },
      responses: { 200: jsonAnswer(held), ...refusals(...memberRefusals, "invalid_input") },
    }),
    async (c) => {
      const { member = null } = c.req.valid("query");
      return c.json({ items: await readHeld(c.var.ctx, member) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/handed-over",
      operationId: "listHandedOver",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: { 200: jsonAnswer(held), ...refusals(...memberRefusals) },
    }),
    async (c) => c.json({ items: await readHandedOver(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/handovers",
      operationId: "handOver",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("Handover", handoverSchema)),
      },
      responses: {
        200: jsonAnswer(z.object({ handed: z.int() })),
        ...refusals(...memberRefusals, ...changeRefusals, "handover_misfit"),
      },
    }),
    async (c) => c.json(await handOver(c.var.ctx, c.req.valid("json")), 200),
  );
