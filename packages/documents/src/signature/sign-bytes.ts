import { sign } from "node:crypto";
import type { SealKey } from "./seal-key.ts";

/** Signs bytes with the sealing key: ECDSA (P-256, SHA-256) in DER, as `openssl dgst -sha256 -verify` checks it. */
export function signBytes(bytes: Uint8Array, { privateKey }: SealKey): Uint8Array {
  const key = { key: Buffer.from(privateKey), format: "der", type: "pkcs8" } as const;
  return new Uint8Array(sign("sha256", bytes, key));
}
