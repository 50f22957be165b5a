import { and, eq, gte, lt, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { rateLimit } from "../schema/schema.ts";

/** What is counted, and how often it may happen within a window that begins with the first time. */
export type AttemptLimit = {
  readonly key: string;
  readonly countMax: number;
  readonly windowMs: number;
};

/**
 * Counts an attempt, in the table that better-auth counts sign-ins in: all processes share it, and no organisation owns it.
 * Once there were too many nothing is written any more until the window ends. Of several at the same moment no more are
 * heard than of several in turn.
 *
 * @returns whole seconds until the next attempt is heard, or null: this one is
 */
export async function countAttempt(
  { auth }: Pick<Database, "auth">,
  { countMax, key, windowMs }: AttemptLimit,
  now: Date,
): Promise<number | null> {
  const nowMs = now.getTime();
  const windowStart = nowMs - windowMs;
  const full = await auth
    .select({ startedMs: rateLimit.lastRequest })
    .from(rateLimit)
    .where(
      and(
        eq(rateLimit.key, key),
        gte(rateLimit.count, countMax),
        gte(rateLimit.lastRequest, windowStart + 1),
      ),
    );
  const [{ startedMs } = { startedMs: null }] = full;
  if (startedMs !== null) return Math.ceil((startedMs + windowMs - nowMs) / 1000);
  const isOver = sql`${rateLimit.lastRequest} <= ${windowStart}`;
  const [counted] = await auth
    .insert(rateLimit)
    .values({ key, count: 1, lastRequest: nowMs })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${isOver} then ${nowMs} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count, startedMs: rateLimit.lastRequest });
  if (!counted || counted.count <= countMax) return null;
  return Math.ceil((counted.startedMs + windowMs - nowMs) / 1000);
}

/** Forgets the counters, better-auth's too, whose window began before then. */
export async function removeAttempts(
  { auth }: Pick<Database, "auth">,
  before: Date,
): Promise<void> {
  await auth.delete(rateLimit).where(lt(rateLimit.lastRequest, before.getTime()));
}
