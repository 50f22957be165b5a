import { canonicalJson } from "../canonical-json.ts";
import { ProofError } from "../proof-error.ts";
import { sha256Hex } from "../sha256.ts";

const SALT = /^(?:[0-9a-f]{2}){16,64}$/u;

/**
 * Binds an audit event to a personal value without showing it. Once value and salt are erased,
 * the commitment tells nothing any more, while the chain stays whole.
 *
 * Salt and value are separated by their JSON form, so that no two pairs share an encoding, and the first
 * element keeps these hashes apart from all others of ours.
 *
 * @param saltHex random, drawn anew for each value: 16 to 64 bytes in lower-case hex
 * @returns 64 lower-case hex digits
 * @throws ProofError `salt_invalid`, or `lone_surrogate` / `noncharacter` for the value
 */
export function commitmentOf(saltHex: string, value: string): string {
  if (!SALT.test(saltHex)) throw new ProofError("salt_invalid");
  return sha256Hex(canonicalJson(["bunkai.name/1", saltHex, value]));
}
