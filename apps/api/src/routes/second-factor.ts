import { secondFactorSchema } from "@bunkai/domain/account/second-factor";
import { createRoute } from "@hono/zod-openapi";
import { jsonAnswer, named, personRefusals, refusals } from "../answers.ts";
import { demandedBy } from "../auth/second-factor-rules.ts";
import { asPerson } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

/** The second factor of the person who is signed in. Showing one, and switching it on and off, is better-auth's. */
export const secondFactorRoutes = newRoutes().openapi(
  createRoute({
    method: "get",
    path: "/me/second-factor",
    operationId: "getSecondFactor",
    tags: ["account"],
    middleware: asPerson,
    responses: {
      200: jsonAnswer(named("SecondFactor", secondFactorSchema)),
      ...refusals(...personRefusals),
    },
  }),
  async (c) => {
    const { auth, ctx } = c.var;
    const userId = ctx.person.id;
    const isOn = ctx.session.hasSecondFactor;
    const codes = isOn ? await auth.api.viewBackupCodes({ body: { userId } }) : null;
    return c.json(
      {
        isOn,
        recoveryCodesLeft: codes?.backupCodes.length ?? null,
        demandedBy: await demandedBy(ctx.installation, userId),
      },
      200,
    );
  },
);
