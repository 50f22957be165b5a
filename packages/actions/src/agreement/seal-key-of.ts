import { addSealKey, findSealKey } from "@bunkai/db/stores/seal-keys";
import { inSystem } from "@bunkai/db/tenant";
import { createSealKey } from "@bunkai/documents/signature/create-seal-key";
import type { SealKey } from "@bunkai/documents/signature/seal-key";
import { sha256Hex } from "@bunkai/proof/sha256";
import { v7 } from "uuid";
import type { Installation } from "../context.ts";
import { closeBox, openBox } from "../operation/secret-box.ts";

const VALID_YEARS = 10;
const PURPOSE = "bunkai seal key";

/** The installation's key for sealing. Made at the first need; its private part is stored encrypted. */
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
      privateKeyEncrypted: closeBox(installation, PURPOSE, key.privateKey),
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
  return {
    certificate: new Uint8Array(stored.certificate),
    privateKey: openBox(installation, PURPOSE, stored.privateKeyEncrypted),
  };
}
