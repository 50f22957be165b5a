import { passwordLength } from "@bunkai/domain/account/password-form";
import { PASSWORD_LENGTH_MIN } from "@bunkai/domain/account/person";
import { hashPassword as hashOf, verifyPassword as verifyHash } from "better-auth/crypto";

/** Stands before the hash of a password that is long enough beside a second factor only. */
const SHORT = "short:";

/**
 * The hash of a password, with a note when it is short: only its hash stays, and whoever switches the second factor off has
 * to choose a longer one first. Written in one piece with the password, so that the two never part.
 */
export async function hashPassword(password: string): Promise<string> {
  return `${passwordLength(password) < PASSWORD_LENGTH_MIN ? SHORT : ""}${await hashOf(password)}`;
}

/** True when the hash is this password's. */
export function verifyPassword({
  hash,
  password,
}: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  return verifyHash({ hash: hash.startsWith(SHORT) ? hash.slice(SHORT.length) : hash, password });
}

/** True when the password behind the hash is too short to stand alone. */
export function isOfShortPassword(hash: string): boolean {
  return hash.startsWith(SHORT);
}
