import { endOtherSessions, noteSecondFactor } from "@bunkai/db/stores/sessions";
import {
  passkeyAddedSchema,
  passkeyAddSchema,
  passkeyOptionsSchema,
} from "@bunkai/domain/account/passkey";
import {
  factorKeyConfirmSchema,
  factorKeySchema,
  recoveryCodesSchema,
} from "@bunkai/domain/account/second-factor";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { accountMails } from "../auth/account-mails.ts";
import { beginEnrolment, confirmEnrolment, demandNewcomer } from "../auth/enrol-guest.ts";
import { addPasskey, passkeyMakingOptions, personOf } from "../auth/own-passkeys.ts";
import { asMember, getSession } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const enrolment = [...memberRefusals, ...changeRefusals, "session_limited"] as const;

/** How a guest who is to sign gets a second factor in the same visit: a passkey or an authenticator app. */
export const guestFactorRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-seat/passkey/options",
      operationId: "beginGuestPasskey",
      tags: ["guest"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        200: jsonAnswer(named("PasskeyOptions", passkeyOptionsSchema)),
        ...refusals(...enrolment),
      },
    }),
    async (c) => {
      await demandNewcomer(c.var.auth, c.var.ctx);
      return c.json(await passkeyMakingOptions(c), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-seat/passkey",
      operationId: "addGuestPasskey",
      tags: ["guest"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        body: jsonContent(named("PasskeyAdd", passkeyAddSchema)),
      },
      responses: {
        201: jsonAnswer(named("PasskeyAdded", passkeyAddedSchema)),
        ...refusals(...enrolment, "passkey_refused"),
      },
    }),
    async (c) => {
      await demandNewcomer(c.var.auth, c.var.ctx);
      return c.json(await addPasskey(c, c.req.valid("json"), "first"), 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-seat/authenticator",
      operationId: "beginGuestAuthenticator",
      tags: ["guest"],
      middleware: asMember,
      request: { headers: z.object(memberHeaders) },
      responses: {
        201: jsonAnswer(named("AuthenticatorKey", factorKeySchema)),
        ...refusals(...enrolment),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      return c.json({ uri: await beginEnrolment(auth, installation, ctx) }, 201);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/guest-seat/authenticator/confirmation",
      operationId: "confirmGuestAuthenticator",
      tags: ["guest"],
      middleware: asMember,
      request: {
        headers: z.object(memberHeaders),
        body: jsonContent(named("AuthenticatorConfirm", factorKeyConfirmSchema)),
      },
      responses: {
        200: jsonAnswer(named("RecoveryCodes", recoveryCodesSchema)),
        ...refusals(...enrolment, "too_many_requests"),
      },
    }),
    async (c) => {
      const { auth, ctx, installation } = c.var;
      const { code } = c.req.valid("json");
      const recoveryCodes = await confirmEnrolment(auth, installation, ctx, code);
      const own = { id: getSession(c).id, personId: ctx.person.id };
      await endOtherSessions(installation.db, own);
      const shown = { kind: "code" as const, at: installation.now() };
      await noteSecondFactor(installation.db, own.id, shown);
      await accountMails(installation).sendFactorChanged(personOf(c), { kind: "appAdded" });
      return c.json({ recoveryCodes }, 200);
    },
  );
