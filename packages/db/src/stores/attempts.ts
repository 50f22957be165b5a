import { and, eq, gte, like, lt, sql } from "drizzle-orm";
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
 * Once there were too many nothing is written any more until the window ends.
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
  await auth
    .insert(rateLimit)
    .values({ key, count: 1, lastRequest: nowMs })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${isOver} then ${nowMs} else ${rateLimit.lastRequest} end`,
      },
    });
  return null;
}

/** Forgets counters with such a beginning whose window began before then. */
export async function removeAttempts(
  { auth }: Pick<Database, "auth">,
  keyStart: string,
  before: Date,
): Promise<void> {
  await auth
    .delete(rateLimit)
    .where(and(like(rateLimit.key, `${keyStart}%`), lt(rateLimit.lastRequest, before.getTime())));
}
