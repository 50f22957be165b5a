import type { Installation } from "@bunkai/actions/context";
import { forgiveAttempts, replaceSecret } from "@bunkai/db/stores/second-factors";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { PersonId } from "@bunkai/domain/id";
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import type { Auth } from "../auth.ts";
import { isCodeOf, keyUri } from "./authenticator-key.ts";
import { codeRefused, countAttempt, takeCode } from "./count-attempt.ts";

const SECRET_LENGTH = 32;
const WAIT_MS = 10 * 60_000;

type Owner = { readonly id: PersonId; readonly email: string };

/** Where the new key waits until a code has shown that an app has it. The old one is good until then. */
function waitingPlace(personId: PersonId): string {
  return `authenticator-key-${personId}`;
}

/** Makes a key for another app. @returns it as an address that such an app opens */
export async function beginReplacement(
  auth: Auth,
  { now }: Installation,
  { email, id }: Owner,
): Promise<string> {
  const { internalAdapter, secretConfig } = await auth.$context;
  const secret = generateRandomString(SECRET_LENGTH);
  await internalAdapter.deleteVerificationByIdentifier(waitingPlace(id));
  await internalAdapter.createVerificationValue({
    identifier: waitingPlace(id),
    value: await symmetricEncrypt({ key: secretConfig, data: secret }),
    expiresAt: new Date(now().getTime() + WAIT_MS),
  });
  return keyUri(secret, email);
}

/**
 * Puts the new app in the place of the old one, once it shows a right code. Attempts count as at sign-in.
 *
 * @throws DomainError `not_found` when no key waits, `too_many_requests`, `invalid_input` for a wrong code
 */
export async function confirmReplacement(
  auth: Auth,
  installation: Installation,
  { code, personId }: { readonly code: string; readonly personId: PersonId },
): Promise<void> {
  const secret = await takeWaitingKey(auth, installation, { code, personId });
  await replaceSecret(installation.db, personId, secret);
  await forgiveAttempts(installation.db, personId);
}

/**
 * The key that waits for a person, encrypted as it is kept, once a code has shown that an app has it.
 *
 * @throws DomainError `not_found` when no key waits, `too_many_requests`, `invalid_input` for a wrong code
 */
export async function takeWaitingKey(
  auth: Auth,
  installation: Installation,
  { code, personId }: { readonly code: string; readonly personId: PersonId },
): Promise<string> {
  const { internalAdapter, secret: hashKey, secretConfig } = await auth.$context;
  const waiting = await internalAdapter.findVerificationValue(waitingPlace(personId));
  if (!waiting || waiting.expiresAt <= installation.now()) throw new DomainError("not_found");
  await countAttempt(installation, personId);
  const secret = await symmetricDecrypt({ key: secretConfig, data: waiting.value });
  // Codes are those of the time of day, whatever the installation's clock says.
  if (!isCodeOf(secret, code, new Date())) throw codeRefused("code_wrong");
  await takeCode(installation, { code, personId }, hashKey);
  await internalAdapter.deleteVerificationByIdentifier(waitingPlace(personId));
  return waiting.value;
}
