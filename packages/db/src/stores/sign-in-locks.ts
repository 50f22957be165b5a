import { FAILURES_REMEMBERED_MS, signInLockMs } from "@bunkai/domain/account/sign-in-lock";
import { and, eq, lt, lte, or, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { signInLock } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;

/** After so many failures the wait grows no more. */
const FAILURES_COUNTED_MAX = 20;

/**
 * Counts an attempt before the password is looked at, so that attempts made at once cannot outrun the count. It counts as
 * wrong until it turns out to be right: see `forgiveFailures`.
 *
 * @param key of an account, or of an account on one device
 * @returns until when nobody is asked; null: go ahead
 */
export async function takeSignInAttempt(db: Auth, key: string, now: Date): Promise<Date | null> {
  const { failedAt, failureCount, lockedUntil } = signInLock;
  const forgotten = new Date(now.getTime() - FAILURES_REMEMBERED_MS).toISOString();
  const count = sql`case when ${failedAt} < ${forgotten}::timestamptz then 1 else least(${failureCount} + 1, ${sql.raw(String(FAILURES_COUNTED_MAX))}) end`;
  const waits = Array.from({ length: FAILURES_COUNTED_MAX }, (_, index) => signInLockMs(index + 1));
  const taken = await db.auth
    .insert(signInLock)
    .values({ key, failureCount: 1, failedAt: now, lockedUntil: now })
    .onConflictDoUpdate({
      target: signInLock.key,
      set: {
        failureCount: count,
        failedAt: now,
        lockedUntil: sql`${now.toISOString()}::timestamptz + (array[${sql.raw(waits.join())}])[${count}] * interval '1 millisecond'`,
      },
      setWhere: lte(lockedUntil, now),
    })
    .returning({ key: signInLock.key });
  if (taken.length > 0) return null;
  const [row] = await db.auth
    .select({ lockedUntil })
    .from(signInLock)
    .where(eq(signInLock.key, key));
  return row?.lockedUntil ?? null;
}

/** After the right password, all counts from the beginning. */
export async function forgiveFailures(db: Auth, key: string): Promise<void> {
  await db.auth.delete(signInLock).where(eq(signInLock.key, key));
}

/** All counts of an account, on every device, begin anew: its owner has proved to be who reads its mails. */
export async function forgiveAccount(db: Auth, account: string): Promise<void> {
  const { key } = signInLock;
  await db.auth
    .delete(signInLock)
    .where(or(eq(key, account), sql`starts_with(${key}, ${`${account} `})`));
}

/** Forgets failures that nobody has added to since, and that lock nobody out. */
export async function removeSignInLocks(db: Auth, before: Date): Promise<void> {
  const { failedAt, lockedUntil } = signInLock;
  await db.auth.delete(signInLock).where(and(lt(failedAt, before), lt(lockedUntil, before)));
}
