import { randomBytes } from "node:crypto";
import { sha256Hex } from "@bunkai/proof/sha256";

const PREFIX = "bunkai_";
const RANDOM_BYTES = 32;
const CHECK_LENGTH = 8;
const SHOWN_LENGTH = PREFIX.length + 8;
/** What programs that look for leaked secrets can look for. */
const SECRET = /^bunkai_[0-9a-f]{72}$/u;

/** A new secret, what is kept of it, and how it begins. */
export type NewSecret = {
  readonly secret: string;
  readonly secretHash: string;
  readonly start: string;
};

/**
 * A secret of 256 random bits that nobody can guess: `bunkai_`, 64 hexadecimal digits, and 8 that follow from them, so that
 * a typo or a part is told from a key without asking the database.
 */
export function newApiKeySecret(): NewSecret {
  const body = PREFIX + randomBytes(RANDOM_BYTES).toString("hex");
  const secret = body + checkOf(body);
  return { secret, secretHash: sha256Hex(secret), start: secret.slice(0, SHOWN_LENGTH) };
}

/** The hash under which a secret is stored, or null for what cannot be one. */
export function findSecretHash(secret: string): string | null {
  if (!SECRET.test(secret)) return null;
  const body = secret.slice(0, -CHECK_LENGTH);
  return secret.endsWith(checkOf(body)) ? sha256Hex(secret) : null;
}

function checkOf(body: string): string {
  return sha256Hex(body).slice(0, CHECK_LENGTH);
}
