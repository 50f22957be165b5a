import { openProviderSecret } from "@bunkai/actions/account/provider-secret";
import type { Installation } from "@bunkai/actions/context";
import type { OpenProvider } from "@bunkai/db/stores/identity-providers";
import type { ProviderFault } from "@bunkai/domain/account/identity-provider";
import { DomainError } from "@bunkai/domain/error/domain-error";
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { openClient } from "./open-client.ts";
import { type Outward, OutwardFault } from "./outward.ts";
import { keepFlow, type ProviderFlow } from "./provider-flow.ts";
import { type ProviderWord, readClaims } from "./read-claims.ts";
import { refusalOfProvider } from "./refusal-of-provider.ts";

/** Where providers send people back to: entered at each provider, letter by letter. */
const CALLBACK_PATH = "/api/auth/organization/callback";

/** What a sign-in begins with. */
export type FlowStart = Pick<ProviderFlow, "again" | "browser" | "next">;

/** Us, as providers know us. */
export type RelyingParty = ReturnType<typeof openRelyingParty>;

/** @param outward where requests may go */
export function openRelyingParty(installation: Installation, outward: Outward) {
  const redirectUri = `${installation.baseUrl}${CALLBACK_PATH}`;
  const open = async ({ clientId, clientSecretBox, issuer }: OpenProvider) => {
    const clientSecret = openProviderSecret(installation, clientSecretBox);
    return openClient(outward, { clientId, clientSecret, issuer }, installation.now());
  };
  return {
    redirectUri,
    outward,
    /** What is wrong with an issuer, as far as can be told without a sign-in; null: nothing. */
    async findFault(issuer: string): Promise<ProviderFault | null> {
      const client = { issuer, clientId: "bunkai", clientSecret: "bunkai" };
      try {
        await openClient(outward, client, installation.now());
        return null;
      } catch (error) {
        if (error instanceof OutwardFault) return error.fault;
        throw error;
      }
    },
    /**
     * Begins a sign-in.
     *
     * @returns the address at the provider
     * @throws DomainError `provider_unusable`
     */
    async begin(provider: OpenProvider, start: FlowStart): Promise<string> {
      const config = await open(provider).catch((error: unknown) => {
        throw refusalOfProvider(error);
      });
      const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
      const { clientId, id: providerId, issuer } = provider;
      const flow = { ...start, nonce, verifier, providerId, issuer, clientId };
      await keepFlow(installation, state, { ...flow, beganAt: installation.now() });
      const address = buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: "openid email profile",
        ...{ state, nonce },
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        ...(start.again === null ? {} : { max_age: "0", prompt: "login" }),
      });
      return address.href;
    },
    /**
     * Reads what a provider sends back, and asks it for the token behind the code.
     *
     * @param query of the request that came back
     * @throws DomainError `provider_cancelled`, `provider_client_refused`, `provider_answer_invalid`, `provider_unusable`, `provider_flow_ended`
     */
    async finish(
      provider: OpenProvider,
      flow: Omit<ProviderFlow, keyof FlowStart>,
      { query, state }: { readonly query: string; readonly state: string },
    ): Promise<ProviderWord> {
      const isSame = flow.issuer === provider.issuer && flow.clientId === provider.clientId;
      if (!isSame) throw new DomainError("provider_flow_ended");
      try {
        const config = await open(provider);
        return await exchange(config, new URL(redirectUri + query), { ...flow, state });
      } catch (error) {
        throw refusalOfProvider(error);
      }
    },
  };
}

async function exchange(
  config: Configuration,
  address: URL,
  { nonce, state, verifier }: Pick<ProviderFlow, "nonce" | "verifier"> & { readonly state: string },
): Promise<ProviderWord> {
  const tokens = await authorizationCodeGrant(config, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new DomainError("provider_answer_invalid");
  // Where a provider does as the standard says, the token itself tells no address.
  const isTold = "email" in claims || config.serverMetadata().userinfo_endpoint === undefined;
  const told = isTold ? {} : await fetchUserInfo(config, tokens.access_token, claims.sub);
  return readClaims(claims, told);
}
