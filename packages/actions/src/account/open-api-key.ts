import { findWorkingKey, noteKeyUse, type WorkingKey } from "@bunkai/db/stores/api-keys";
import { countAttempt } from "@bunkai/db/stores/attempts";
import { inSystem } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { countingAddress } from "@bunkai/domain/operation/counting-address";
import type { Installation } from "../context.ts";
import { findSecretHash } from "./api-key-secret.ts";

/** How the counters of bad keys begin. */
const KEY_ATTEMPTS = "api-key ";

const MINUTE_MS = 60_000;
/** Bad keys from one address within a minute that are told to be bad. A key that works is heard all the same. */
const BAD_KEYS_MAX = 20;

/**
 * The key behind a secret, for a request that is about to act by it. Its last use is remembered to the minute.
 * A secret that cannot be one is refused without a look at the keys.
 *
 * @param address where the request came from; null when nobody knows
 * @throws DomainError `key_refused`, one answer for keys that never were, have expired or were revoked
 * @throws DomainError `too_many_requests` when too many bad keys came from the address
 */
export async function openApiKey(
  installation: Installation,
  secret: string,
  address: string | null,
): Promise<WorkingKey> {
  const now = installation.now();
  const key = await findUsedKey(installation, { secret, address, now });
  if (key) return key;
  const limit = {
    key: KEY_ATTEMPTS + countingAddress(address),
    countMax: BAD_KEYS_MAX,
    windowMs: MINUTE_MS,
  };
  const retryAfterSeconds = await countAttempt(installation.db, limit, now);
  if (retryAfterSeconds !== null) throw new DomainError("too_many_requests", { retryAfterSeconds });
  throw new DomainError("key_refused");
}

async function findUsedKey(
  { db }: Installation,
  { address, now, secret }: { secret: string; address: string | null; now: Date },
): Promise<WorkingKey | null> {
  const secretHash = findSecretHash(secret);
  if (secretHash === null) return null;
  const unlessSince = new Date(now.getTime() - MINUTE_MS);
  return inSystem(db, async (system) => {
    const key = await findWorkingKey(system, secretHash, now);
    if (key && (key.lastUsedAt === null || key.lastUsedAt <= unlessSince)) {
      await noteKeyUse(system, key.id, { at: now, address, unlessSince });
    }
    return key;
  });
}
