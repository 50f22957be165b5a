import { mailSignInLinks } from "@bunkai/actions/account/mail-sign-in-links";
import { getOpenProvider } from "@bunkai/actions/account/read-identity-provider";
import type { Installation } from "@bunkai/actions/context";
import { countAttempt } from "@bunkai/db/stores/attempts";
import { findOpenProviderOf } from "@bunkai/db/stores/identity-providers";
import { inSystem } from "@bunkai/db/tenant";
import { emailSchema } from "@bunkai/domain/account/email";
import {
  providerAgainSchema,
  providerSignInSchema,
  wayOnSchema,
} from "@bunkai/domain/account/identity-provider";
import { landingPath } from "@bunkai/domain/account/landing-path";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { countingAddress } from "@bunkai/domain/operation/counting-address";
import { createRoute, z } from "@hono/zod-openapi";
import {
  changeRefusals,
  jsonAnswer,
  jsonContent,
  named,
  noContent,
  personRefusals,
  refusals,
} from "../answers.ts";
import { asPerson, getSession } from "../edge/acting.ts";
import { type Call, newRoutes } from "../edge/edge.ts";
import { keepBrowserSecret } from "../single-sign-on/browser-cookie.ts";
import type { RelyingParty } from "../single-sign-on/relying-party.ts";

/** From one address within ten minutes. A hospital begins its morning behind one. */
const STARTS_MAX = 300;
const LINKS_MAX = 60;
const WINDOW_MS = 10 * 60_000;

const wayOn = named("WayOn", wayOnSchema);

/** Signing in by the provider of an organisation, up to the moment when the browser leaves for it. */
export function providerSignInRoutes(relyingParty: RelyingParty) {
  return newRoutes()
    .openapi(
      createRoute({
        method: "post",
        path: "/sign-in/organization",
        operationId: "beginProviderSignIn",
        tags: ["account"],
        security: [],
        request: { body: jsonContent(named("ProviderSignIn", providerSignInSchema)) },
        responses: {
          200: jsonAnswer(wayOn),
          ...refusals(...changeRefusals, "provider_off", "provider_unusable", "too_many_requests"),
        },
      }),
      async (c) => {
        const { installation } = c.var;
        const { next, providerId } = c.req.valid("json");
        await refuseFlood(c, "provider-start ", STARTS_MAX);
        const provider = await getOpenProvider(installation, providerId);
        const browser = keepBrowserSecret(c, installation.baseUrl);
        const start = { browser, next: landingPath(next), again: null };
        return c.json({ url: await relyingParty.begin(provider, start) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/sign-in/organization/links",
        operationId: "mailSignInLinks",
        tags: ["account"],
        security: [],
        request: {
          body: jsonContent(named("SignInLinks", z.strictObject({ email: emailSchema }))),
        },
        responses: { 204: noContent, ...refusals(...changeRefusals, "too_many_requests") },
      }),
      async (c) => {
        const { installation, language } = c.var;
        const { email } = c.req.valid("json");
        await refuseFlood(c, "provider-link from ", LINKS_MAX);
        // Nobody waits: how long it takes would tell whether there is something to mail.
        installation.background.run(() => mailSignInLinks(installation, { email, language }));
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: "post",
        path: "/me/second-factor/provider",
        operationId: "beginProviderFactor",
        tags: ["account"],
        middleware: asPerson,
        request: { body: jsonContent(named("ProviderAgain", providerAgainSchema)) },
        responses: {
          200: jsonAnswer(wayOn),
          ...refusals(...personRefusals, ...changeRefusals, "provider_off", "provider_unusable"),
        },
      }),
      async (c) => {
        const { installation } = c.var;
        const { facts, id } = getSession(c);
        const provider = await getOwnProvider(installation, facts);
        const browser = keepBrowserSecret(c, installation.baseUrl);
        const { next } = c.req.valid("json");
        const start = { browser, next: landingPath(next), again: id };
        return c.json({ url: await relyingParty.begin(provider, start) }, 200);
      },
    );
}

/** The provider that has opened a session. @throws DomainError `provider_off` */
async function getOwnProvider(
  { db }: Installation,
  { method, onlyFor }: ReturnType<typeof getSession>["facts"],
) {
  const provider =
    method === "provider" && onlyFor !== null
      ? await inSystem(db, (system) => findOpenProviderOf(system, onlyFor))
      : null;
  if (!provider) throw new DomainError("provider_off");
  return provider;
}

/** @throws DomainError `too_many_requests` */
async function refuseFlood(
  { var: { clientAddress, installation } }: Call,
  what: string,
  countMax: number,
): Promise<void> {
  const limit = { key: what + countingAddress(clientAddress), countMax, windowMs: WINDOW_MS };
  const retryAfterSeconds = await countAttempt(installation.db, limit, installation.now());
  if (retryAfterSeconds !== null) throw new DomainError("too_many_requests", { retryAfterSeconds });
}
