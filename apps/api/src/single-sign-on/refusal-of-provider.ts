import { DomainError } from "@bunkai/domain/error/domain-error";
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { outwardFaultIn } from "./open-client.ts";

/** What a provider says when the person did not go through with it. Source: RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6. */
const ofThePerson = new Set([
  "access_denied",
  "account_selection_required",
  "consent_required",
  "interaction_required",
  "login_required",
]);
/** What it says when it is in trouble itself. */
const ofTheProvider = new Set(["server_error", "temporarily_unavailable"]);

/**
 * What went wrong at a provider, as a refusal that a person understands. A bug of ours is thrown on.
 *
 * @throws whatever is no answer of a provider
 */
export function refusalOfProvider(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const outward = outwardFaultIn(error);
  const options = { cause: error };
  if (outward) return new DomainError("provider_unusable", { fault: outward.fault }, options);
  if (error instanceof AuthorizationResponseError) return refusalOf(error.error, options);
  if (error instanceof ResponseBodyError) {
    // The code was used before, or too late.
    if (error.error === "invalid_grant") return new DomainError("provider_flow_ended", {}, options);
    return refusalOf(error.error, options);
  }
  if (error instanceof WWWAuthenticateChallengeError) {
    return new DomainError("provider_client_refused", {}, options);
  }
  if (error instanceof ClientError) return new DomainError("provider_answer_invalid", {}, options);
  throw error;
}

function refusalOf(reason: string, options: ErrorOptions): DomainError {
  if (ofThePerson.has(reason)) return new DomainError("provider_cancelled", {}, options);
  if (ofTheProvider.has(reason)) {
    return new DomainError("provider_unusable", { fault: "nobody" }, options);
  }
  return new DomainError("provider_client_refused", {}, options);
}
