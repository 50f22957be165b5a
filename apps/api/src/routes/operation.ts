import { createRoute, z } from "@hono/zod-openapi";
import { jsonAnswer, named } from "../answers.ts";
import { newRoutes } from "../edge/edge.ts";
import { type Readiness, readinessParts } from "../readiness.ts";

const health = named("Health", z.object({ up: z.literal(true) }));
const ready = named(
  "Ready",
  z.object({
    ready: z.boolean(),
    draining: z.boolean(),
    missing: z.array(z.enum(readinessParts)),
  }),
);

/** What load balancers and process managers ask. */
export function operationRoutes(readiness: Readiness) {
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/health",
        operationId: "getHealth",
        tags: ["operation"],
        security: [],
        responses: { 200: jsonAnswer(health) },
      }),
      (c) => c.json({ up: true as const }, 200),
    )
    .openapi(
      createRoute({
        method: "get",
        path: "/ready",
        operationId: "getReady",
        tags: ["operation"],
        security: [],
        responses: { 200: jsonAnswer(ready), 503: jsonAnswer(ready) },
      }),
      async (c) => {
        const missing = await readiness.missing();
        const draining = readiness.isDraining();
        const isReady = missing.length === 0 && !draining;
        return c.json({ ready: isReady, draining, missing }, isReady ? 200 : 503);
      },
    );
}
