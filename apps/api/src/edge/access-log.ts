import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Edge } from "./edge.ts";

/**
 * One line per request: the route's pattern instead of the address, which holds ids and may hold tokens, and the code of
 * a refusal, so that attempts which were turned away can be counted.
 */
export const accessLog = createMiddleware<Edge>(async (c, next) => {
  const startedAt = performance.now();
  await next();
  c.var.log.info(
    {
      requestId: c.var.requestId,
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ...(c.var.refused !== null && { refused: c.var.refused }),
      durationMs: Math.round(performance.now() - startedAt),
    },
    "request",
  );
});
