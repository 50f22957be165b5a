import { enterByProvider, linkOf } from "@bunkai/actions/account/enter-by-provider";
import { getOpenProvider } from "@bunkai/actions/account/read-identity-provider";
import type { Installation } from "@bunkai/actions/context";
import type { OpenProvider } from "@bunkai/db/stores/identity-providers";
import { findLinkedPerson } from "@bunkai/db/stores/provider-links";
import { noteSecondFactor } from "@bunkai/db/stores/sessions";
import { factorByProvider } from "@bunkai/domain/account/factor-by-provider";
import { FRESH_FACTOR_MINUTES } from "@bunkai/domain/account/fresh-factor";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { sessionIdSchema } from "@bunkai/domain/id";
import { languageFromHeader } from "@bunkai/language/language";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint, getSessionFromCtx } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import type { Logger } from "pino";
import type { AuthCall } from "../auth/who-shows-factor.ts";
import { browserCookieName } from "./browser-cookie.ts";
import { CLOCK_TOLERANCE_SECONDS } from "./open-client.ts";
import { type ProviderFlow, takeFlow } from "./provider-flow.ts";
import type { ProviderWord } from "./read-claims.ts";
import type { RelyingParty } from "./relying-party.ts";

type Surroundings = {
  readonly installation: Installation;
  readonly relyingParty: RelyingParty;
  readonly log: Logger;
};

/** The page that says why nobody was let in. */
const REFUSAL_PATH = "/sign-in/organization";

/** Where people come back to from an organisation's provider: with a session, or with a sentence that says why not. */
export function providerCallback(surroundings: Surroundings) {
  return {
    id: "provider-callback",
    endpoints: {
      providerCallback: createAuthEndpoint(
        "/organization/callback",
        { method: "GET", requireRequest: true },
        async (call) => {
          const { baseUrl } = surroundings.installation;
          throw call.redirect(baseUrl + (await wayOn(call, surroundings)));
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

async function wayOn(call: AuthCall, surroundings: Surroundings): Promise<string> {
  const { installation, log } = surroundings;
  const query = new URL(call.request?.url ?? "").search;
  const state = new URLSearchParams(query).get("state") ?? "";
  const browser = call.getCookie(browserCookieName(installation.baseUrl)) ?? null;
  const flow = await takeFlow(installation, state, browser);
  try {
    if (!flow) throw new DomainError("provider_flow_ended");
    const provider = await getOpenProvider(installation, flow.providerId);
    const word = await surroundings.relyingParty.finish(provider, flow, { query, state });
    const entry = { call, flow, provider, word };
    await (flow.again === null ? signIn(installation, entry) : showAgain(installation, entry));
    return flow.next;
  } catch (err) {
    const isRefusal = err instanceof DomainError;
    // Whoever runs the installation finds out what the provider said; the page says what to do.
    if (isRefusal)
      log.info({ err: err.cause ?? err, code: err.code }, "a provider's sign-in ended");
    else log.error({ err }, "a provider's sign-in failed");
    return refusalPath(isRefusal ? err.code : "internal", flow);
  }
}

type Entry = {
  readonly call: AuthCall;
  readonly flow: ProviderFlow;
  readonly provider: OpenProvider;
  readonly word: ProviderWord;
};

/** Opens a session that acts for the provider's organisation alone. */
async function signIn(installation: Installation, { call, provider, word }: Entry): Promise<void> {
  const language = languageFromHeader(call.headers?.get("accept-language"));
  const person = await enterByProvider(installation, provider, word.claims, language);
  const { factorClasses, organizationId } = provider;
  const at = factorByProvider(word.factor, {
    asked: false,
    factorClasses,
    now: installation.now(),
  });
  const { internalAdapter } = call.context;
  const facts = {
    method: "provider",
    onlyFor: organizationId,
    secondFactor: at && "provider",
    secondFactorAt: at,
    lastUsedAt: installation.now(),
  };
  const session = await internalAdapter.createSession(person.id, false, facts, true);
  const user = await internalAdapter.findUserById(person.id);
  if (!user) throw new Error("Somebody who just came in is not known.");
  await setSessionCookie(call, { session, user });
}

/** Notes in the session of somebody that the provider has asked for a second factor again. */
async function showAgain(installation: Installation, entry: Entry): Promise<void> {
  const { call, flow, provider, word } = entry;
  const open = await getSessionFromCtx(call);
  if (!open || open.session.id !== flow.again) throw new DomainError("provider_flow_ended");
  const linked = await findLinkedPerson(installation.db, linkOf(provider, word.claims));
  if (linked?.id !== open.user.id) throw new DomainError("provider_other_person");
  const now = installation.now();
  const { factorClasses } = provider;
  const at = factorByProvider(word.factor, { asked: true, factorClasses, now });
  const earliestMs = Math.max(
    flow.beganAt.getTime() - CLOCK_TOLERANCE_SECONDS * 1000,
    now.getTime() - FRESH_FACTOR_MINUTES * 60_000,
  );
  if (at === null || at.getTime() < earliestMs) throw new DomainError("provider_factor_missing");
  await noteSecondFactor(installation.db, sessionIdSchema.parse(flow.again), {
    kind: "provider",
    at,
  });
}

function refusalPath(code: string, flow: ProviderFlow | null): string {
  const query = flow ? `?${new URLSearchParams({ next: flow.next })}` : "";
  const again = flow !== null && flow.again !== null ? "&again" : "";
  return `${REFUSAL_PATH}${query}#problem=${code}${again}`;
}
