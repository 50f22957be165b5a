import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { MAILED_CODE_COUNT, mailedCodeFrom } from "@bunkai/domain/guest/mailed-code";
import { sha256Hex } from "@bunkai/proof/sha256";

const TOKEN_BYTES = 32;

/** A link's secret of 256 random bits, and the hash that alone is kept of it. */
export function newGuestToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, tokenHash: hashOfGuestToken(token) };
}

export function hashOfGuestToken(token: string): string {
  return sha256Hex(token);
}

type Of = { readonly linkId: string; readonly secret: string };

/** A code that nobody can guess, and what is kept of it: six digits alone could be tried one after the other. */
export function newMailedCode(of: Of): { readonly code: string; readonly codeHash: string } {
  const code = mailedCodeFrom(randomInt(MAILED_CODE_COUNT));
  return { code, codeHash: hashOfCode(code, of) };
}

/** True when this code was mailed for the link. Compared in constant time, also where none was. */
export function isMailedCode(code: string, codeHash: string | null, of: Of): boolean {
  const given = Buffer.from(hashOfCode(code, of));
  const right = Buffer.from(codeHash ?? hashOfCode("", of));
  return timingSafeEqual(given, right) && codeHash !== null;
}

/** @param of.secret the installation's; keys the hash under a purpose of its own */
function hashOfCode(code: string, { linkId, secret }: Of): string {
  return createHmac("sha256", secret).update(`guest code ${linkId} ${code}`).digest("hex");
}
