import { DomainError, type ErrorCode } from "@bunkai/domain/error/domain-error";
import { z } from "zod";
import { passkeyRefusal } from "./passkey-refusal.ts";

const saidSchema = z.object({ code: z.string() }).catch({ code: "" });

const codeByReason: Readonly<Record<string, ErrorCode>> = {
  CREDENTIAL_ACCOUNT_NOT_FOUND: "credentials_refused",
  EMAIL_NOT_VERIFIED: "email_unconfirmed",
  INVALID_EMAIL_OR_PASSWORD: "credentials_refused",
  INVALID_ORIGIN: "origin_refused",
  INVALID_TOKEN: "link_unusable",
  MISSING_OR_NULL_ORIGIN: "origin_refused",
  TOKEN_EXPIRED: "link_unusable",
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: "not_signed_in",
  USER_NOT_FOUND: "credentials_refused",
};

const codeByStatus: Readonly<Record<number, ErrorCode>> = {
  401: "not_signed_in",
  403: "not_allowed",
  404: "not_found",
};

/** What is wrong with which field; the new password has another name where there was one before. */
const faultByReason: Readonly<Record<string, { readonly fields: string; readonly code: string }>> =
  {
    INVALID_BACKUP_CODE: { fields: "code", code: "recovery_code_wrong" },
    INVALID_CODE: { fields: "code", code: "code_wrong" },
    INVALID_EMAIL: { fields: "email", code: "invalid_format" },
    // Of somebody who is signed in: there is no address that could be wrong.
    INVALID_PASSWORD: { fields: "password currentPassword", code: "password_wrong" },
    INVALID_NAME: { fields: "name", code: "invalid_format" },
    PASSWORD_TOO_LONG: { fields: "password newPassword", code: "too_big" },
    PASSWORD_TOO_SHORT: { fields: "password newPassword", code: "too_small" },
  };

/** A refusal of better-auth as one of ours, so that every problem of the interface has one shape and a closed code. */
export async function refusalOfAuth(answer: Response, bodyText: string): Promise<DomainError> {
  if (answer.status === 429) {
    const retryAfterSeconds = Number(answer.headers.get("x-retry-after") ?? 60);
    return new DomainError("too_many_requests", { retryAfterSeconds });
  }
  const said = saidSchema.parse(await answer.json().catch(() => null));
  // Two requests with the same recovery code: better-auth tells the later one of a conflict without a name.
  const reason = answer.status === 409 && !said.code ? "INVALID_BACKUP_CODE" : said.code;
  const refusedPasskey = passkeyRefusal(reason);
  if (refusedPasskey) return refusedPasskey;
  const fault = faultByReason[reason];
  if (fault) {
    const field = fault.fields.split(" ").find((name) => bodyText.includes(`"${name}"`));
    const errors = [{ pointer: `/${field ?? ""}`, code: fault.code }];
    return new DomainError("invalid_input", { in: "body", errors });
  }
  const code = codeByReason[reason] ?? codeByStatus[answer.status] ?? "invalid_input";
  return new DomainError(code, reason && code === "invalid_input" ? { reason } : {});
}
