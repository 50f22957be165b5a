import type { Context, Installation } from "@bunkai/actions/context";
import { addSecondFactor } from "@bunkai/db/stores/second-factors";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { symmetricEncrypt } from "better-auth/crypto";
import type { Auth } from "../auth.ts";
import { newRecoveryCodes } from "./new-recovery-codes.ts";
import { beginReplacement, takeWaitingKey } from "./replace-authenticator.ts";

/**
 * Makes the key of a guest's first authenticator app.
 *
 * @returns it as an address that such an app opens
 * @throws DomainError `session_limited`
 */
export async function beginEnrolment(
  auth: Auth,
  installation: Installation,
  ctx: Context,
): Promise<string> {
  await demandNewcomer(auth, ctx);
  return beginReplacement(auth, installation, ctx.person);
}

/**
 * Takes the app once it shows a right code, and makes recovery codes.
 *
 * @throws DomainError `session_limited`, `not_found` when no key waits, `invalid_input` for a wrong code
 */
export async function confirmEnrolment(
  auth: Auth,
  installation: Installation,
  ctx: Context,
  code: string,
): Promise<string[]> {
  await demandNewcomer(auth, ctx);
  const { secretConfig: key } = await auth.$context;
  const personId = ctx.person.id;
  const secret = await takeWaitingKey(auth, installation, { code, personId });
  const recoveryCodes = newRecoveryCodes();
  const backupCodes = await symmetricEncrypt({ key, data: JSON.stringify(recoveryCodes) });
  const isFirst = await addSecondFactor(installation.db, { personId, secret, backupCodes });
  if (!isFirst) throw new DomainError("session_limited");
  return recoveryCodes;
}

/**
 * A guest's session changes nothing of an account, with this exception: somebody who has neither a password nor another
 * factor, and so no account but what guests' links have made, registers the first one. Whoever has one shows that.
 *
 * @throws DomainError `session_limited`
 */
export async function demandNewcomer(auth: Auth, { person, session }: Context): Promise<void> {
  const { internalAdapter } = await auth.$context;
  const isGuest = session.method === "mailedCode" && !session.hasSecondFactor;
  // Any other way to sign in, such as a password, counts.
  const ways = isGuest ? await internalAdapter.findAccounts(person.id) : [];
  if (!isGuest || ways.length > 0) throw new DomainError("session_limited");
}
