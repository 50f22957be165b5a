import { reachableMemberships } from "@bunkai/actions/account/read-account";
import { renamePerson } from "@bunkai/actions/account/rename-person";
import type { PersonContext } from "@bunkai/actions/context";
import { type Me, meSchema } from "@bunkai/domain/account/member";
import { personChangeSchema } from "@bunkai/domain/account/person";
import { createRoute } from "@hono/zod-openapi";
import {
  accountRefusals,
  changeRefusals,
  jsonAnswer,
  jsonContent,
  named,
  personRefusals,
  refusals,
} from "../answers.ts";
import { asPerson } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const me = named("Me", meSchema);

/** Who is signed in, how this person is called, and in which tongue Bunkai speaks to him or her. */
export const meRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/me",
      operationId: "getMe",
      tags: ["account"],
      middleware: asPerson,
      responses: { 200: jsonAnswer(me), ...refusals(...personRefusals) },
    }),
    async (c) => c.json(await meOf(c.var.ctx), 200),
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/me",
      operationId: "changeMe",
      tags: ["account"],
      middleware: asPerson,
      request: { body: jsonContent(named("PersonChange", personChangeSchema)) },
      responses: { 200: jsonAnswer(me), ...refusals(...accountRefusals, ...changeRefusals) },
    }),
    async (c) => {
      const change = c.req.valid("json");
      if ("name" in change) {
        const { ctx } = c.var;
        await renamePerson(ctx, change.name);
        return c.json(await meOf({ ...ctx, person: { ...ctx.person, name: change.name } }), 200);
      }
      const { language } = change;
      const { headers } = await c.var.auth.api.updateUser({
        body: { language },
        headers: c.req.raw.headers,
        returnHeaders: true,
      });
      for (const cookie of headers.getSetCookie()) c.header("set-cookie", cookie, { append: true });
      return c.json(await meOf({ ...c.var.ctx, language }), 200);
    },
  );

async function meOf(ctx: PersonContext): Promise<Me> {
  const { language, person, session } = ctx;
  const { hasSecondFactor, secondFactor, secondFactorAt } = session;
  const memberships = await reachableMemberships(ctx);
  // A session for one organisation alone knows the person as that one does.
  const [only] = session.onlyFor === null ? [] : memberships;
  return {
    person: { ...person, name: only?.memberName ?? person.name, language },
    memberships,
    secondFactor: {
      isOn: hasSecondFactor,
      shown: secondFactor,
      shownAt: secondFactorAt?.toISOString() ?? null,
    },
    onlyFor: session.onlyFor,
    method: session.method,
  };
}
