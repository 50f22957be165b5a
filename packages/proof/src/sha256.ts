import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { ProofError } from "./proof-error.ts";

/**
 * SHA-256 of bytes, or of a text's UTF-8 bytes.
 *
 * @returns 64 lower-case hex digits
 * @throws ProofError `lone_surrogate` when the text has no UTF-8 form
 *
 * Source: FIPS 180-4.
 */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === "string" ? utf8BytesOf(data) : data));
}

/** A SHA-256 in progress, for what is too large to hold at once. It answers once. */
export type Sha256Stream = {
  readonly update: (bytes: Uint8Array) => void;
  /** @returns 64 lower-case hex digits; afterwards the stream is used up */
  readonly digestHex: () => string;
};

/** Starts hashing bytes that arrive in pieces; how they are cut does not matter. */
export function sha256Stream(): Sha256Stream {
  const hash = sha256.create();
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digestHex: () => bytesToHex(hash.digest()),
  };
}

function utf8BytesOf(text: string): Uint8Array {
  // An encoder would write U+FFFD for it, and two different texts would have one hash.
  if (!text.isWellFormed()) throw new ProofError("lone_surrogate");
  return utf8ToBytes(text);
}
