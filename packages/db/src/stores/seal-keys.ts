import { desc, isNull } from "drizzle-orm";
import { sealKeys } from "../schema/seal.ts";
import type { System } from "../tenant.ts";

type Row = typeof sealKeys.$inferSelect;

/** The key that seals today, its private part still encrypted; null before the first one was made. */
export async function findSealKey(
  system: System,
): Promise<Pick<Row, "certificate" | "privateKeyEncrypted"> | null> {
  const [row] = await system.sql
    .select({
      certificate: sealKeys.certificate,
      privateKeyEncrypted: sealKeys.privateKeyEncrypted,
    })
    .from(sealKeys)
    .where(isNull(sealKeys.retiredAt));
  return row ?? null;
}

/** Adds the key that seals from now on, unless there is one in use: of two that were made at once, one is kept. */
export async function addSealKey(system: System, key: Row): Promise<void> {
  await system.sql.insert(sealKeys).values(key).onConflictDoNothing();
}

/** Every certificate that ever sealed here, newest first: what a verifier may trust. */
export async function listSealCertificates(
  system: System,
): Promise<Pick<Row, "certificate" | "certificateSha256">[]> {
  return system.sql
    .select({ certificate: sealKeys.certificate, certificateSha256: sealKeys.certificateSha256 })
    .from(sealKeys)
    .orderBy(desc(sealKeys.createdAt));
}
