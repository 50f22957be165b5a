import { z } from "zod";

/** How a session was opened: with a password, with a passkey, or by the provider of identities of one organisation. */
export const signInMethodSchema = z.enum(["password", "passkey", "provider"]);
export type SignInMethod = z.infer<typeof signInMethodSchema>;

/**
 * `code`: six digits of an authenticator app. `passkey`: a device that made sure by itself who holds it, and so is two
 * factors at once. `recoveryCode`: one of the codes on the list, for whoever has lost both.
 */
export const secondFactorKindSchema = z.enum(["code", "passkey", "recoveryCode"]);
export type SecondFactorKind = z.infer<typeof secondFactorKindSchema>;

/** How surely a session is its person's. Nothing is read off the account: a factor switched on later was not shown yet. */
export type SessionFacts = {
  readonly method: SignInMethod;
  /** What was shown last in this session beside the password or in its place, and when; null: nothing was. */
  readonly secondFactor: SecondFactorKind | null;
  readonly secondFactorAt: Date | null;
  /** True when the person has a second factor that could be shown. */
  readonly hasSecondFactor: boolean;
};

export type Strength = "password" | "twoFactor";

/** What a record says of the session in which something was signed. */
export function strengthOf({ secondFactor }: Pick<SessionFacts, "secondFactor">): Strength {
  return secondFactor === null ? "password" : "twoFactor";
}
