import type { ApiKeyId, PersonId } from "@bunkai/domain/id";
import { and, eq, lt } from "drizzle-orm";
import { idempotencyKeys } from "../schema/schema.ts";
import type { Sql } from "../sql.ts";
import type { System } from "../tenant.ts";

/** `actorId`: the person or the API key whose request may come twice. */
type Key = { readonly actorId: ApiKeyId | PersonId; readonly key: string };

/**
 * Claims a key for the deed of this transaction. A second claim waits until the first deed ended.
 *
 * @returns null when the key is fresh, otherwise what the first deed was asked and answered
 */
export async function claimIdempotencyKey(
  scope: { readonly sql: Sql },
  claim: Key & { readonly requestHash: string; readonly createdAt: Date },
): Promise<{ requestHash: string; result: string } | null> {
  const claimed = await scope.sql
    .insert(idempotencyKeys)
    .values(claim)
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (claimed.length > 0) return null;
  const [earlier] = await scope.sql
    .select({ requestHash: idempotencyKeys.requestHash, result: idempotencyKeys.result })
    .from(idempotencyKeys)
    .where(same(claim));
  if (!earlier || earlier.result === null) throw new Error("A claimed key without an answer.");
  return { requestHash: earlier.requestHash, result: earlier.result };
}

/** Keeps the deed's answer beside its key, in the same transaction. */
export async function keepAnswer(
  scope: { readonly sql: Sql },
  answer: Key & { readonly result: string },
): Promise<void> {
  await scope.sql.update(idempotencyKeys).set({ result: answer.result }).where(same(answer));
}

/** Forgets keys that are older than a client's patience. */
export async function removeIdempotencyKeys(system: System, olderThan: Date): Promise<void> {
  await system.sql.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, olderThan));
}

function same({ actorId, key }: Key) {
  return and(eq(idempotencyKeys.actorId, actorId), eq(idempotencyKeys.key, key));
}
