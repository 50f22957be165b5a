import { AsyncLocalStorage } from "node:async_hooks";
import type { PersonId } from "@bunkai/domain/id";
import { APIError } from "better-auth/api";
import { passkeyApiError } from "./passkey-refusal.ts";

/** Who shows a passkey in a session that is open already. Nobody: it opens one. */
const showing = new AsyncLocalStorage<PersonId>();

/** Stops better-auth after it has found a passkey good: it would open another session. */
class PasskeyShown extends APIError {
  constructor() {
    super("OK", { code: "PASSKEY_SHOWN" });
  }
}

/**
 * Lets better-auth look at a passkey, and stops it before it opens a session.
 *
 * @param look hands the passkey to better-auth
 * @throws APIError what it refuses; also the good passkey of somebody else
 */
export async function showInSession(
  personId: PersonId,
  look: () => Promise<unknown>,
): Promise<void> {
  const opened = await showing.run(personId, look).then(
    () => true,
    (error: unknown) => {
      if (error instanceof PasskeyShown) return false;
      throw error;
    },
  );
  if (opened) throw new Error("A passkey opened a session where one was open.");
}

/** Called once a passkey was found good. @throws APIError inside `showInSession`: it ends there */
export function settleShowing(ownerId: PersonId): void {
  const personId = showing.getStore();
  if (personId === undefined) return;
  throw personId === ownerId ? new PasskeyShown() : passkeyApiError("PASSKEY_OF_ANOTHER");
}
