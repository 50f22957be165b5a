import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import type { Edge } from "./edge.ts";

/** One line per request: the route's pattern instead of the address, which holds ids and may hold tokens. */
export const accessLog = createMiddleware<Edge>(async (c, next) => {
  const startedAt = performance.now();
  await next();
  c.var.log.info(
    {
      requestId: c.var.requestId,
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      durationMs: Math.round(performance.now() - startedAt),
    },
    "request",
  );
});
