import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { addSealKey, findSealKey } from "@bunkai/db/stores/seal-keys";
import { inSystem } from "@bunkai/db/tenant";
import { createSealKey } from "@bunkai/documents/signature/create-seal-key";
import type { SealKey } from "@bunkai/documents/signature/seal-key";
import { sha256Hex } from "@bunkai/proof/sha256";
import { v7 } from "uuid";
import type { Installation } from "../context.ts";

const VALID_YEARS = 10;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The installation's key for sealing. Made at the first need; its private part is stored encrypted (AES-256-GCM). */
export async function sealKeyOf(installation: Installation): Promise<SealKey> {
  const stored = await inSystem(installation.db, findSealKey);
  if (stored) return opened(installation, stored);
  const now = installation.now();
  const host = new URL(installation.baseUrl).host;
  const key = await createSealKey(`Bunkai ${host}`, { now, validYears: VALID_YEARS });
  await inSystem(installation.db, (system) =>
    addSealKey(system, {
      id: v7(),
      certificate: key.certificate,
      certificateSha256: sha256Hex(key.certificate),
      privateKeyEncrypted: encrypted(installation, key.privateKey),
      createdAt: now,
      retiredAt: null,
    }),
  );
  // Another process may have made one at the same moment: the one that was kept counts for all.
  const kept = await inSystem(installation.db, findSealKey);
  if (!kept) throw new Error("The key for sealing that was just made is missing.");
  return opened(installation, kept);
}

function opened(
  installation: Installation,
  stored: { readonly certificate: Uint8Array; readonly privateKeyEncrypted: Uint8Array },
): SealKey {
  const box = Buffer.from(stored.privateKeyEncrypted);
  const nonce = box.subarray(0, NONCE_BYTES);
  const cipher = createDecipheriv("aes-256-gcm", wrappingKey(installation), nonce);
  cipher.setAuthTag(box.subarray(-TAG_BYTES));
  const privateKey = Buffer.concat([
    cipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES)),
    cipher.final(),
  ]);
  return {
    certificate: new Uint8Array(stored.certificate),
    privateKey: new Uint8Array(privateKey),
  };
}

function encrypted(installation: Installation, privateKey: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", wrappingKey(installation), nonce);
  const body = Buffer.concat([cipher.update(privateKey), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, body, cipher.getAuthTag()]));
}

function wrappingKey({ secret }: Installation): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", "bunkai seal key", 32));
}
