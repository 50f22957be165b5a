import { endDeputy, nameDeputy, readDeputies } from "@bunkai/actions/account/name-deputy";
import { deputyNameSchema, deputySchema } from "@bunkai/domain/account/deputy";
import { deputyIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
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

const deputy = named("Deputy", deputySchema);

/** Who stands in for whom. */
export const deputyRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/deputies",
      operationId: "listDeputies",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(z.object({ items: z.array(deputy) })),
        ...refusals(...memberRefusals),
      },
    }),
    async (c) => c.json({ items: await readDeputies(c.var.ctx) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/deputies",
      operationId: "nameDeputy",
      tags: ["account"],
      middleware: asMember,
      request: {
        headers: z.object({ ...memberHeaders, ...creatingHeaders }),
        body: jsonContent(named("DeputyName", deputyNameSchema)),
      },
      responses: {
        201: jsonAnswer(deputy),
        ...refusals(
          ...memberRefusals,
          ...changeRefusals,
          "deputy_misfit",
          "fresh_factor_needed",
          "lent_administration",
        ),
      },
    }),
    async (c) => c.json(await nameDeputy(c.var.ctx, c.req.valid("json")), 201),
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/deputies/{id}",
      operationId: "endDeputy",
      tags: ["account"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders), params: z.object({ id: deputyIdSchema }) },
      responses: { 204: noContent, ...refusals(...memberRefusals, "origin_refused") },
    }),
    async (c) => {
      await endDeputy(c.var.ctx, c.req.valid("param").id);
      return c.body(null, 204);
    },
  );
