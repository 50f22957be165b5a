import { removePasskey } from "@bunkai/db/stores/own-factors";
import { listPasskeys, renamePasskey } from "@bunkai/db/stores/passkeys";
import {
  passkeyAddedSchema,
  passkeyAddSchema,
  passkeyChangeSchema,
  passkeyOptionsSchema,
  passkeySchema,
  passkeyShowSchema,
} from "@bunkai/domain/account/passkey";
import { factorProofSchema } from "@bunkai/domain/account/second-factor";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { passkeyIdSchema } from "@bunkai/domain/id";
import { createRoute, z } from "@hono/zod-openapi";
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
import {
  addPasskey,
  passkeyMakingOptions,
  passkeyShowingOptions,
  personOf,
  showPasskey,
} from "../auth/own-passkeys.ts";
import { refuseLastFactor } from "../auth/refuse-last-factor.ts";
import { asAccountHolder, asFactorHolder } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";

const passkey = named("Passkey", passkeySchema);
const options = jsonAnswer(named("PasskeyOptions", passkeyOptionsSchema));
const withId = z.object({ id: passkeyIdSchema });
const proof = jsonContent(named("FactorProof", factorProofSchema));
const ofProof = ["fresh_factor_needed", "too_many_requests"] as const;

/** The passkeys of the person who is signed in, and showing one once more. Signing in with one is better-auth's. */
export const passkeyRoutes = newRoutes()
  .openapi(
    createRoute({
      method: "get",
      path: "/me/passkeys",
      operationId: "listPasskeys",
      tags: ["account"],
      middleware: asFactorHolder,
      responses: {
        200: jsonAnswer(z.object({ items: z.array(passkey) })),
        ...refusals(...accountRefusals),
      },
    }),
    async (c) => {
      const items = await listPasskeys(c.var.installation.db, c.var.ctx.person.id);
      return c.json({ items }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/passkeys/options",
      operationId: "beginPasskey",
      tags: ["account"],
      middleware: asAccountHolder,
      request: { body: proof },
      responses: { 200: options, ...refusals(...accountRefusals, ...changeRefusals, ...ofProof) },
    }),
    async (c) => {
      await demandProof(c, c.req.valid("json"));
      return c.json(await passkeyMakingOptions(c), 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/passkeys",
      operationId: "addPasskey",
      tags: ["account"],
      middleware: asAccountHolder,
      request: { body: jsonContent(named("PasskeyAdd", passkeyAddSchema)) },
      responses: {
        201: jsonAnswer(named("PasskeyAdded", passkeyAddedSchema)),
        ...refusals(...accountRefusals, ...changeRefusals, "passkey_refused"),
      },
    }),
    async (c) => c.json(await addPasskey(c, c.req.valid("json")), 201),
  )
  .openapi(
    createRoute({
      method: "patch",
      path: "/me/passkeys/{id}",
      operationId: "renamePasskey",
      tags: ["account"],
      middleware: asAccountHolder,
      request: {
        params: withId,
        body: jsonContent(named("PasskeyChange", passkeyChangeSchema)),
      },
      responses: {
        200: jsonAnswer(passkey),
        ...refusals(...accountRefusals, ...changeRefusals, "not_found"),
      },
    }),
    async (c) => {
      const { installation, ctx } = c.var;
      const own = { ...c.req.valid("param"), personId: ctx.person.id };
      const renamed = await renamePasskey(installation.db, own, c.req.valid("json").name);
      if (!renamed) throw new DomainError("not_found");
      return c.json(renamed, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/passkeys/{id}/removal",
      operationId: "removePasskey",
      tags: ["account"],
      middleware: asAccountHolder,
      request: { params: withId, body: proof },
      responses: {
        204: noContent,
        ...refusals(
          ...accountRefusals,
          ...changeRefusals,
          ...ofProof,
          "not_found",
          "password_needs_factor",
          "second_factor_demanded",
        ),
      },
    }),
    async (c) => {
      const { ctx, installation } = c.var;
      const { id } = c.req.valid("param");
      await refuseLastFactor(installation, ctx.person.id, { passkeyId: id });
      await demandProof(c, c.req.valid("json"));
      const name = await removePasskey(installation.db, ctx.person.id, id);
      if (name === null) throw new DomainError("not_found");
      await accountMails(installation).sendFactorChanged(personOf(c), {
        kind: "passkeyRemoved",
        name,
      });
      return c.body(null, 204);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/second-factor/passkey/options",
      operationId: "beginShowingPasskey",
      tags: ["account"],
      middleware: asFactorHolder,
      responses: { 200: options, ...refusals(...accountRefusals, "origin_refused") },
    }),
    async (c) => c.json(await passkeyShowingOptions(c), 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/me/second-factor/passkey",
      operationId: "showPasskey",
      tags: ["account"],
      middleware: asFactorHolder,
      request: { body: jsonContent(named("PasskeyShow", passkeyShowSchema)) },
      responses: {
        204: noContent,
        ...refusals(...accountRefusals, ...changeRefusals, "passkey_refused"),
      },
    }),
    async (c) => {
      await showPasskey(c, c.req.valid("json"));
      return c.body(null, 204);
    },
  );
