import { forgiveAttempts } from "@bunkai/db/stores/second-factors";
import { noteSecondFactor } from "@bunkai/db/stores/sessions";
import { refuseStaleFactor } from "@bunkai/domain/account/fresh-factor";
import {
  factorKeyConfirmSchema,
  factorKeyCreateSchema,
  factorKeySchema,
  secondFactorSchema,
} from "@bunkai/domain/account/second-factor";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { createRoute } from "@hono/zod-openapi";
import { isAPIError } from "better-auth/api";
import {
  accountRefusals,
  changeRefusals,
  jsonAnswer,
  jsonContent,
  named,
  noContent,
  personRefusals,
  refusals,
} from "../answers.ts";
import { countAttempt } from "../auth/count-attempt.ts";
import { beginReplacement, confirmReplacement } from "../auth/replace-authenticator.ts";
import { demandedBy } from "../auth/second-factor-rules.ts";
import { asAccountHolder, asPerson, getSession } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

/** The second factor of the person who is signed in. Showing one, and switching it on and off, is better-auth's. */
export const secondFactorRoutes = newRoutes()
  .openapi(
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
          // A session for one organisation alone learns nothing of the others.
          demandedBy:
            ctx.session.onlyFor === null ? await demandedBy(ctx.installation, userId) : [],
        },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/second-factor/key",
      operationId: "beginAuthenticator",
      tags: ["account"],
      middleware: asAccountHolder,
      request: { body: jsonContent(named("AuthenticatorBegin", factorKeyCreateSchema)) },
      responses: {
        201: jsonAnswer(named("AuthenticatorKey", factorKeySchema)),
        ...refusals(
          ...accountRefusals,
          ...changeRefusals,
          "credentials_refused",
          "fresh_factor_needed",
          "second_factor_needed",
          "too_many_requests",
        ),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      refuseStaleFactor(ctx.session, installation.now(), ["code", "recoveryCode"]);
      const { headers } = c.req.raw;
      // Wrong passwords count like wrong codes: nobody guesses on in a session that was left open.
      await countAttempt(installation, ctx.person.id);
      await auth.api.verifyPassword({ body: c.req.valid("json"), headers }).catch((error) => {
        throw isAPIError(error) ? new DomainError("credentials_refused") : error;
      });
      await forgiveAttempts(installation.db, ctx.person.id);
      return c.json({ uri: await beginReplacement(auth, installation, ctx.person) }, 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/second-factor/key/confirmation",
      operationId: "confirmAuthenticator",
      tags: ["account"],
      middleware: asAccountHolder,
      request: { body: jsonContent(named("AuthenticatorConfirm", factorKeyConfirmSchema)) },
      responses: {
        204: noContent,
        ...refusals(...accountRefusals, ...changeRefusals, "not_found", "too_many_requests"),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      const { code } = c.req.valid("json");
      await confirmReplacement(auth, installation, { code, personId: ctx.person.id });
      const shown = { kind: "code" as const, at: installation.now() };
      await noteSecondFactor(installation.db, getSession(c).id, shown);
      return c.body(null, 204);
    },
  );
