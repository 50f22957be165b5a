import { AsyncLocalStorage } from "node:async_hooks";
import type { MadePasskey } from "@bunkai/db/stores/own-factors";
import { APIError } from "better-auth/api";

/** Where somebody's new passkey is put once better-auth has found it good. */
const making = new AsyncLocalStorage<{ made: MadePasskey | null }>();

/** Stops better-auth after it has found a new passkey good: whether it is kept is decided with the factors there are. */
class PasskeyMade extends APIError {
  constructor() {
    super("OK", { code: "PASSKEY_MADE" });
  }
}

/**
 * Lets better-auth look at a passkey that was just made, and stops it before it keeps it.
 *
 * @param look hands the passkey to better-auth
 * @returns what is to be kept of it
 * @throws APIError what it refuses
 */
export async function checkMadePasskey(look: () => Promise<unknown>): Promise<MadePasskey> {
  const place: { made: MadePasskey | null } = { made: null };
  await making.run(place, look).catch((error: unknown) => {
    if (!(error instanceof PasskeyMade)) throw error;
  });
  if (!place.made) throw new Error("A passkey was kept before it was looked at.");
  return place.made;
}

/** Called once a new passkey was found good: ends the look at it. */
export function settleMaking(made: MadePasskey): never {
  const place = making.getStore();
  if (!place) throw new Error("A passkey was made that nobody asked for.");
  place.made = made;
  throw new PasskeyMade();
}
