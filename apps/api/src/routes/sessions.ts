import { endOtherSessions, endSession, listSessions } from "@bunkai/db/stores/sessions";
import { openSessionSchema } from "@bunkai/domain/account/open-session";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { sessionIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
import { accountRefusals, jsonAnswer, named, noContent, refusals } from "../answers.ts";
import { asAccountHolder, getSession } from "../edge/acting.ts";
import { type Call, newRoutes, type PersonEdge } from "../edge/edge.ts";

const openSession = named("OpenSession", openSessionSchema);

/** Where the person is signed in. Tokens of sessions never leave the server but in their own cookie. */
export const sessionRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/me/sessions",
      operationId: "listSessions",
      tags: ["account"],
      middleware: asAccountHolder,
      responses: {
        200: jsonAnswer(z.object({ items: z.array(openSession) })),
        ...refusals(...accountRefusals),
      },
    }),
    async (c) => {
      const { installation } = c.var;
      const items = await listSessions(installation.db, ownOf(c), installation.now());
      return c.json({ items }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/me/sessions",
      operationId: "endOtherSessions",
      tags: ["account"],
      middleware: asAccountHolder,
      responses: { 204: noContent, ...refusals(...accountRefusals, "origin_refused") },
    }),
    async (c) => {
      await endOtherSessions(c.var.installation.db, ownOf(c));
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/me/sessions/{id}",
      operationId: "endSession",
      tags: ["account"],
      middleware: asAccountHolder,
      request: { params: z.object({ id: sessionIdSchema }) },
      responses: { 204: noContent, ...refusals(...accountRefusals, "not_found", "origin_refused") },
    }),
    async (c) => {
      const { id } = c.req.valid("param");
      if (!(await endSession(c.var.installation.db, { ...ownOf(c), id }))) {
        throw new DomainError("not_found");
      }
      return c.body(null, 204);
    },
  );

function ownOf(c: Call & { readonly var: PersonEdge["Variables"] }) {
  return { personId: c.var.ctx.person.id, id: getSession(c).id };
}
