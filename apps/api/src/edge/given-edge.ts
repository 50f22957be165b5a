import type { MiddlewareHandler } from "hono";
import { createLog } from "../log.ts";
import { answerError } from "./answer-error.ts";
import { type Call, type Edge, newRoutes } from "./edge.ts";
import { requestId } from "./request-id.ts";

/** For tests: an edge with the middleware given, whose only route answers with what `look` finds. */
export function givenEdge(
  middleware: readonly MiddlewareHandler<Edge>[],
  look: (c: Call) => unknown = () => "passed",
) {
  const app = newRoutes();
  app.use(async (c, next) => {
    c.set("log", createLog("silent"));
    await next();
  });
  app.use(requestId, ...middleware);
  app.onError(answerError);
  app.all("/", async (c) => c.json({ found: (await look(c)) ?? null }));
  return async (init: RequestInit = {}, path = "/") => {
    const answer = await app.request(path, init);
    const body = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status, body, headers: answer.headers };
  };
}
