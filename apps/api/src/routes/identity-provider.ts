import { changeIdentityProvider } from "@bunkai/actions/account/change-identity-provider";
import { readIdentityProvider } from "@bunkai/actions/account/read-identity-provider";
import { countAttempt } from "@bunkai/db/stores/attempts";
import {
  identityProviderChangeSchema,
  providerFindingSchema,
  providerSettingsSchema,
  providerTrialSchema,
} from "@bunkai/domain/account/identity-provider";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  creatingHeaders,
  editingHeaders,
  jsonAnswer,
  jsonContent,
  memberHeaders,
  memberRefusals,
  named,
  refusals,
} from "../answers.ts";
import { asMember } from "../edge/acting.ts";
import { newRoutes } from "../edge/edge.ts";
import { getVersion, tagVersion } from "../edge/version-tag.ts";
import { mayGo } from "../single-sign-on/outward.ts";
import type { RelyingParty } from "../single-sign-on/relying-party.ts";

/** Trials of one organisation within a minute: we ask whatever address they name. */
const TRIALS = { countMax: 10, windowMs: 60_000 };

const settings = named("ProviderSettings", providerSettingsSchema);
const change = jsonContent(named("IdentityProviderChange", identityProviderChangeSchema));

/** The provider of identities of an organisation. */
export function identityProviderRoutes({ findFault, outward, redirectUri }: RelyingParty) {
  return newRoutes()
    .openapi(
      createRoute({
        method: "get",
        path: "/organization/identity-provider",
        operationId: "getIdentityProvider",
        tags: ["account"],
        middleware: asMember,
        request: { headers: z.object(memberHeaders) },
        responses: { 200: jsonAnswer(settings), ...refusals(...memberRefusals) },
      }),
      async (c) => {
        const provider = await readIdentityProvider(c.var.ctx);
        if (provider) tagVersion(c, provider);
        return c.json({ provider, redirectUri }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/organization/identity-provider",
        operationId: "enterIdentityProvider",
        tags: ["account"],
        middleware: asMember,
        request: {
          headers: z.object({ ...memberHeaders, ...creatingHeaders }),
          body: change,
        },
        responses: {
          200: jsonAnswer(settings),
          ...refusals(
            ...memberRefusals,
            ...changeRefusals,
            "edit_conflict",
            "fresh_factor_needed",
            "lent_administration",
            "provider_untried",
          ),
        },
      }),
      async (c) => {
        const entered = c.req.valid("json");
        refuseUnencrypted(entered.issuer, outward);
        const provider = await changeIdentityProvider(c.var.ctx, entered, null);
        tagVersion(c, provider);
        return c.json({ provider, redirectUri }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "put",
        path: "/organization/identity-provider",
        operationId: "changeIdentityProvider",
        tags: ["account"],
        middleware: asMember,
        request: {
          headers: z.object({ ...memberHeaders, ...editingHeaders }),
          body: change,
        },
        responses: {
          200: jsonAnswer(settings),
          ...refusals(
            ...memberRefusals,
            ...changeRefusals,
            "edit_conflict",
            "edit_needs_version",
            "fresh_factor_needed",
            "lent_administration",
            "provider_untried",
          ),
        },
      }),
      async (c) => {
        const entered = c.req.valid("json");
        refuseUnencrypted(entered.issuer, outward);
        const provider = await changeIdentityProvider(c.var.ctx, entered, getVersion(c));
        tagVersion(c, provider);
        return c.json({ provider, redirectUri }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/organization/identity-provider/trial",
        operationId: "tryIdentityProvider",
        tags: ["account"],
        middleware: asMember,
        request: {
          headers: z.object(memberHeaders),
          body: jsonContent(named("ProviderTrial", providerTrialSchema)),
        },
        responses: {
          200: jsonAnswer(named("ProviderFinding", providerFindingSchema)),
          ...refusals(...memberRefusals, ...changeRefusals, "too_many_requests"),
        },
      }),
      async (c) => {
        const { ctx, installation } = c.var;
        await readIdentityProvider(ctx);
        const limit = { ...TRIALS, key: `provider-trial ${ctx.organizationId}` };
        const retryAfterSeconds = await countAttempt(installation.db, limit, installation.now());
        if (retryAfterSeconds !== null) {
          throw new DomainError("too_many_requests", { retryAfterSeconds });
        }
        return c.json({ fault: await findFault(c.req.valid("json").issuer) }, 200);
      },
    );
}

/** @throws DomainError `invalid_input` for an issuer that would be asked without encryption */
function refuseUnencrypted(issuer: string, outward: RelyingParty["outward"]): void {
  if (mayGo(new URL(issuer), outward)) return;
  const errors = [{ pointer: "/issuer", code: "invalid_format" }];
  throw new DomainError("invalid_input", { in: "body", errors });
}
