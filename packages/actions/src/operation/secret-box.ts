import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Installation } from "../context.ts";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a box is for: each has a key of its own, derived from the installation's secret. */
export type BoxPurpose = "bunkai seal key" | "bunkai provider secret";

/** Encrypts bytes so that only this installation reads them (AES-256-GCM): nonce, body, tag. */
export function closeBox(
  installation: Pick<Installation, "secret">,
  purpose: BoxPurpose,
  bytes: Uint8Array,
): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(installation, purpose), nonce);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, body, cipher.getAuthTag()]));
}

/** Reads what `closeBox` has encrypted. Anything else, another secret among it, throws. */
export function openBox(
  installation: Pick<Installation, "secret">,
  purpose: BoxPurpose,
  bytes: Uint8Array,
): Uint8Array {
  const box = Buffer.from(bytes);
  const nonce = box.subarray(0, NONCE_BYTES);
  const cipher = createDecipheriv("aes-256-gcm", keyOf(installation, purpose), nonce);
  cipher.setAuthTag(box.subarray(-TAG_BYTES));
  const body = Buffer.concat([
    cipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES)),
    cipher.final(),
  ]);
  return new Uint8Array(body);
}

function keyOf({ secret }: Pick<Installation, "secret">, purpose: BoxPurpose): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", purpose, 32));
}
