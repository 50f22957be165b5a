import { z } from "zod";
import { DomainError } from "../error/domain-error.ts";
import type { OrganizationId } from "../id.ts";

/**
 * How a session was opened: with a password, with a passkey, by the provider of identities of one organisation, or with a
 * code mailed to whoever holds a link to one object.
 */
export const signInMethodSchema = z.enum(["password", "passkey", "provider", "mailedCode"]);
export type SignInMethod = z.infer<typeof signInMethodSchema>;

/**
 * `code`: six digits of an authenticator app. `passkey`: a device that made sure by itself who holds it, and so is two
 * factors at once. `provider`: whatever the organisation's provider says that it has asked for. `recoveryCode`: one of the
 * codes on the list, for whoever has lost the others.
 */
export const secondFactorKindSchema = z.enum(["code", "passkey", "provider", "recoveryCode"]);
export type SecondFactorKind = z.infer<typeof secondFactorKindSchema>;
/** What a person shows to us, not to the organisation's provider. */
export type OwnFactorKind = Exclude<SecondFactorKind, "provider">;

/** How surely a session is its person's. Nothing is read off the account: a factor switched on later was not shown yet. */
export type SessionFacts = {
  readonly method: SignInMethod;
  /** What was shown last in this session beside the password or in its place, and when; null: nothing was. */
  readonly secondFactor: SecondFactorKind | null;
  readonly secondFactorAt: Date | null;
  /** True when the person has a second factor that could be shown. */
  readonly hasSecondFactor: boolean;
  /**
   * The organisation for which alone the session acts; null: for all that the person belongs to. Set where it was opened on
   * somebody else's word about who it is.
   */
  readonly onlyFor: OrganizationId | null;
};

/**
 * Refuses what a person does with the own account, or to join others, in a session that was opened on the word of one
 * organisation: its provider or its link would reach into all the others.
 *
 * @throws DomainError `session_limited`
 */
export function refuseLimitedSession({ onlyFor }: Pick<SessionFacts, "onlyFor">): void {
  if (onlyFor !== null) throw new DomainError("session_limited");
}

/**
 * Refuses to show or to see the own second factors in a session that an organisation's provider has opened: its word stands
 * there for all, and whoever runs it could find out about them, or lock them.
 *
 * @throws DomainError `session_limited`
 */
export function refuseProviderSession({ method }: Pick<SessionFacts, "method">): void {
  if (method === "provider") throw new DomainError("session_limited");
}

/** `mailedCodeAndFactor`: a guest, who has no password: a code mailed to the address, and a second factor. */
export const strengths = ["password", "twoFactor", "provider", "mailedCodeAndFactor"] as const;
export type Strength = (typeof strengths)[number];

/** What a record says of the session in which something was signed. Where a provider has opened it, its word stands behind all. */
export function strengthOf({
  method,
  secondFactor,
}: Pick<SessionFacts, "method" | "secondFactor">): Strength {
  if (method === "provider") return "provider";
  if (secondFactor === null) return "password";
  return method === "mailedCode" ? "mailedCodeAndFactor" : "twoFactor";
}
