import { randomBytes } from "node:crypto";
import { sha256Hex } from "@bunkai/proof/sha256";

const TOKEN_BYTES = 32;

/** A token that nobody can guess. Only its hash is stored. */
export function newInvitationToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, tokenHash: hashOfToken(token) };
}

export function hashOfToken(token: string): string {
  return sha256Hex(token);
}
