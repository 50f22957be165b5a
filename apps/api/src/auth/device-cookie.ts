import { createHash, randomBytes } from "node:crypto";
import type { AuthCall } from "./who-shows-factor.ts";

/** The cookie by which a browser is known in which somebody has signed in. It opens nothing. */
const DEVICE_COOKIE = "device";
const DAY_SECONDS = 86_400;
const DAYS_KEPT = 365;
const SECRET_BYTES = 32;

/** The hash of what the browser's cookie holds; null: it holds none, or none of ours. */
export async function findDevice(call: AuthCall): Promise<string | null> {
  const { createAuthCookie, secret } = call.context;
  const held = await call.getSignedCookie(createAuthCookie(DEVICE_COOKIE).name, secret);
  return held ? hashOf(held) : null;
}

/** Gives the browser a cookie if it has none, and prolongs it otherwise. @returns the hash of what it holds */
export async function keepDevice(call: AuthCall): Promise<string> {
  const { createAuthCookie, secret } = call.context;
  const { attributes, name } = createAuthCookie(DEVICE_COOKIE, { maxAge: DAYS_KEPT * DAY_SECONDS });
  const held = await call.getSignedCookie(name, secret);
  const kept = held || randomBytes(SECRET_BYTES).toString("base64url");
  await call.setSignedCookie(name, kept, secret, attributes);
  return hashOf(kept);
}

function hashOf(held: string): string {
  return createHash("sha256").update(held).digest("base64url");
}
