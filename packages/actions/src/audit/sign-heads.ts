import { findAuditHead } from "@bunkai/db/stores/audit";
import { addHeadSeal, listUnsealedChains } from "@bunkai/db/stores/head-seals";
import { inSystem, inTenant } from "@bunkai/db/tenant";
import type { SealKey } from "@bunkai/documents/signature/seal-key";
import { signBytes } from "@bunkai/documents/signature/sign-bytes";
import { japaneseDayOf, startOfJapaneseDay } from "@bunkai/domain/audit/japanese-day";
import type { OrganizationId } from "@bunkai/domain/id";
import { headStatementText } from "@bunkai/proof/audit/head-statement";
import { sha256Hex } from "@bunkai/proof/sha256";
import { sealKeyOf } from "../agreement/seal-key-of.ts";
import type { Installation } from "../context.ts";

const CHAINS_PER_QUERY = 100;

/**
 * Signs the head of each chain that has moved, once in a Japanese day. Coming twice is harmless.
 *
 * It leaves no event: that would move the head again, and every day for ever.
 */
export async function signHeads(installation: Installation): Promise<void> {
  const before = startOfJapaneseDay(japaneseDayOf(installation.now()));
  let after: OrganizationId | null = null;
  let key: SealKey | null = null;
  for (;;) {
    const range = { before, after, limit: CHAINS_PER_QUERY };
    const due: OrganizationId[] = await inSystem(installation.db, (system) =>
      listUnsealedChains(system, range),
    );
    if (due.length > 0) key ??= await sealKeyOf(installation);
    for (const organizationId of due) if (key) await signHead(installation, organizationId, key);
    after = due.at(-1) ?? null;
    if (due.length < CHAINS_PER_QUERY) return;
  }
}

function signHead(
  { db, now }: Installation,
  organizationId: OrganizationId,
  key: SealKey,
): Promise<void> {
  return inTenant(db, { organizationId, personId: null }, async (tenant) => {
    const head = await findAuditHead(tenant);
    if (!head?.hash) return;
    const { hash, sequence } = head;
    const sealedAt = now();
    const text = headStatementText({
      format: "bunkai.audit-head/1",
      organizationId,
      sequence,
      hash,
      at: sealedAt.toISOString(),
      certificateSha256: sha256Hex(key.certificate),
    });
    const signature = signBytes(new TextEncoder().encode(text), key);
    await addHeadSeal(tenant, { sequence, hash, text, signature, sealedAt });
  });
}
