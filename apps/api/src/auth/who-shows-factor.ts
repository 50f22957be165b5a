import { type PersonId, personIdSchema } from "@bunkai/domain/id";
import { getSessionFromCtx } from "better-auth/api";

/** A request to better-auth, as its hooks see it. */
export type AuthCall = Parameters<typeof getSessionFromCtx>[0];

/** The cookie in which better-auth keeps that a password was right and the second factor is awaited. */
const CHALLENGE_COOKIE = "two_factor";

/** Who is about to show a second factor: somebody who is signed in, or who is signing in. Null: nobody known. */
export async function whoShowsFactor(call: AuthCall): Promise<PersonId | null> {
  const open = await getSessionFromCtx(call);
  if (open) return personIdSchema.parse(open.user.id);
  const { createAuthCookie, internalAdapter, secret } = call.context;
  const challenge = await call.getSignedCookie(createAuthCookie(CHALLENGE_COOKIE).name, secret);
  if (!challenge) return null;
  const awaited = await internalAdapter.findVerificationValue(challenge);
  return awaited ? personIdSchema.parse(awaited.value) : null;
}
