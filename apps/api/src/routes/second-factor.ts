import { findOwnFactors, removeApp } from "@bunkai/db/stores/own-factors";
import { noteSecondFactor } from "@bunkai/db/stores/sessions";
import {
  factorKeyConfirmSchema,
  factorKeySchema,
  factorProofSchema,
  secondFactorSchema,
} from "@bunkai/domain/account/second-factor";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { createRoute } from "@hono/zod-openapi";
import {
  accountRefusals,
  changeRefusals,
  jsonAnswer,
  jsonContent,
  named,
  noContent,
  refusals,
} from "../answers.ts";
import { accountMails } from "../auth/account-mails.ts";
import { demandProof } from "../auth/demand-proof.ts";
import { personOf, unknownSecret } from "../auth/own-passkeys.ts";
import { refuseLastFactor } from "../auth/refuse-last-factor.ts";
import { beginReplacement, confirmReplacement } from "../auth/replace-authenticator.ts";
import { demandedBy } from "../auth/second-factor-rules.ts";
import { asAccountHolder, asFactorHolder, getSession } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

/** The second factor of the person who is signed in. Showing a code, and the first app, are better-auth's. */
export const secondFactorRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/me/second-factor",
      operationId: "getSecondFactor",
      tags: ["account"],
      middleware: asFactorHolder,
      responses: {
        200: jsonAnswer(named("SecondFactor", secondFactorSchema)),
        ...refusals(...accountRefusals),
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
          ...(await findOwnFactors(ctx.installation.db, userId)),
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
      request: { body: jsonContent(named("FactorProof", factorProofSchema)) },
      responses: {
        201: jsonAnswer(named("AuthenticatorKey", factorKeySchema)),
        ...refusals(
          ...accountRefusals,
          ...changeRefusals,
          "fresh_factor_needed",
          "second_factor_needed",
          "too_many_requests",
        ),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      if (!ctx.session.hasSecondFactor) throw new DomainError("second_factor_needed");
      await demandProof(c, c.req.valid("json"));
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
      const personId = ctx.person.id;
      const { hasApp } = await findOwnFactors(installation.db, personId);
      await confirmReplacement(auth, installation, { ...c.req.valid("json"), personId });
      const shown = { kind: "code" as const, at: installation.now() };
      await noteSecondFactor(installation.db, getSession(c).id, shown);
      const kind = hasApp ? "appReplaced" : "appAdded";
      await accountMails(installation).sendFactorChanged(personOf(c), { kind });
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/second-factor/key/removal",
      operationId: "removeAuthenticator",
      tags: ["account"],
      middleware: asAccountHolder,
      request: { body: jsonContent(named("FactorProof", factorProofSchema)) },
      responses: {
        204: noContent,
        ...refusals(
          ...accountRefusals,
          ...changeRefusals,
          "fresh_factor_needed",
          "not_found",
          "password_needs_factor",
          "second_factor_demanded",
          "too_many_requests",
        ),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      await refuseLastFactor(installation, ctx.person.id, "app");
      await demandProof(c, c.req.valid("json"));
      const secret = await unknownSecret(auth);
      if (!(await removeApp(installation.db, ctx.person.id, secret))) {
        throw new DomainError("not_found");
      }
      await accountMails(installation).sendFactorChanged(personOf(c), { kind: "appRemoved" });
      return c.body(null, 204);
    },
  );
