import type { PasskeyReason } from "@bunkai/domain/account/passkey";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { APIError } from "better-auth/api";

/** What better-auth and our own checks inside it call a refused passkey. */
const reasonByCode: Readonly<Record<string, PasskeyReason>> = {
  AUTHENTICATION_FAILED: "foreign",
  CHALLENGE_NOT_FOUND: "expired",
  FAILED_TO_VERIFY_REGISTRATION: "foreign",
  PASSKEY_COUNTED_BEFORE: "foreign",
  PASSKEY_NOT_FOUND: "unknown",
  PASSKEY_OF_ANOTHER: "otherPerson",
  PASSKEY_UNVERIFIED: "unverified",
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: "otherPerson",
};

type OwnCode = "PASSKEY_COUNTED_BEFORE" | "PASSKEY_OF_ANOTHER" | "PASSKEY_UNVERIFIED";

/** A refusal from inside better-auth, which lets none but its own kind of error out. */
export function passkeyApiError(code: OwnCode): APIError {
  return new APIError("UNPROCESSABLE_ENTITY", { code, message: code });
}

/** The refusal of a passkey as one of ours. @param code as better-auth gives it. @returns null: it is about something else */
export function passkeyRefusal(code: string | undefined): DomainError | null {
  const reason = code === undefined ? undefined : reasonByCode[code];
  return reason ? new DomainError("passkey_refused", { reason }) : null;
}
