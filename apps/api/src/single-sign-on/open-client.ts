import type { ProviderFault } from "@bunkai/domain/account/identity-provider";
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  clockSkew,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from "openid-client";
import { guardedFetch } from "./guarded-fetch.ts";
import { mayGo, type Outward, OutwardFault } from "./outward.ts";

/** How far the clocks of a provider and of ours may differ. */
export const CLOCK_TOLERANCE_SECONDS = 60;

export type ClientFacts = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
};

/**
 * Reads what a provider says of itself, and prepares to talk to it. Nothing is kept: keys that it changes count at once.
 *
 * @param now the installation's clock
 * @throws OutwardFault what is wrong with it
 */
export async function openClient(
  outward: Outward,
  { clientId, clientSecret, issuer }: ClientFacts,
  now: Date,
): Promise<Configuration> {
  const fetch = guardedFetch(outward);
  const metadata = {
    client_secret: clientSecret,
    [clockTolerance]: CLOCK_TOLERANCE_SECONDS,
    [clockSkew]: Math.round((now.getTime() - Date.now()) / 1000),
  };
  const config = await discovery(
    new URL(issuer),
    clientId,
    metadata,
    wayToAuthenticate(clientSecret),
    {
      [customFetch]: fetch,
      // What is allowed is decided in guardedFetch, for every single request.
      execute: [
        enableNonRepudiationChecks,
        ...(outward.isProduction ? [] : [allowInsecureRequests]),
      ],
    },
  ).catch((error: unknown) => {
    throw new OutwardFault(faultOf(error), { cause: error });
  });
  if (!isStrong(config, outward)) throw new OutwardFault("tooWeak");
  return config;
}

/** Shows the secret in the way that the provider takes; what it takes is known only once it was asked. */
function wayToAuthenticate(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...call) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const takesBasic = methods === undefined || methods.includes("client_secret_basic");
    (takesBasic ? basic : post)(server, ...call);
  };
}

/** The fault behind an error, however deep the library has wrapped it; null for an answer that came and was refused. */
export function outwardFaultIn(error: unknown): OutwardFault | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one instanceof OutwardFault) return one;
  }
  return null;
}

/** Why a description was not taken. */
function faultOf(error: unknown): ProviderFault {
  const outward = outwardFaultIn(error);
  if (outward) return outward.fault;
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one instanceof ClientError && one.code === "OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED") {
      return "otherIssuer";
    }
    if (one.cause instanceof Response && !one.cause.ok) return "notFound";
  }
  return "unreadable";
}

/** A code, by addresses that may be asked, and keys that only the provider can sign with. */
function isStrong(config: Configuration, outward: Outward): boolean {
  const {
    authorization_endpoint: authorization,
    id_token_signing_alg_values_supported: algorithms,
    jwks_uri: keys,
    response_types_supported: types,
    token_endpoint: token,
  } = config.serverMetadata();
  const places = [authorization, token, keys];
  const areUsable = places.every(
    (place) => place !== undefined && URL.canParse(place) && mayGo(new URL(place), outward),
  );
  const isSigning =
    algorithms === undefined || algorithms.some((one) => /^(?:RS|PS|ES|Ed)/u.test(one));
  return areUsable && isSigning && (types === undefined || types.includes("code"));
}
