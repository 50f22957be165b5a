import { readTrust } from "@bunkai/actions/agreement/read-trust";
import { trustSchema } from "@bunkai/domain/agreement/trust";
import { createRoute } from "@hono/zod-openapi";
import { jsonAnswer, refusals } from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";

/** What anyone needs to verify a document without an account. The document itself is never sent. */
export const verifyRoutes = newRoutes().openapi(
  createRoute({
    method: "get",
    path: "/verify/trust",
    operationId: "getTrust",
    tags: ["agreement"],
    security: [],
    responses: {
      200: jsonAnswer(trustSchema),
      ...refusals(),
    },
  }),
  async (c) => c.json({ certificates: await readTrust(c.var.installation) }, 200),
);
