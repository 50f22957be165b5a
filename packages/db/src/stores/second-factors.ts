import { type PersonId, personIdSchema } from "@bunkai/domain/id";
import { type Language, languageSchema } from "@bunkai/domain/language";
import { and, eq, inArray, lt, lte, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { twoFactor, usedCode, user } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;

/** Wrong codes in a row before nobody is asked any more, and for how long. Source: NIST SP 800-63B, 5.2.2. */
const ATTEMPTS_MAX = 10;
const LOCK_MS = 15 * 60_000;
/** A code is right in its own half minute and in the one before and after. */
const CODE_LIFE_MS = 120_000;

/**
 * Counts an attempt before it is looked at, so that attempts made at once cannot outrun the count.
 * The last one allowed locks, until it turns out to be right: see `forgiveAttempts`.
 *
 * @returns until when the person is locked out; null: go ahead
 */
export async function takeAttempt(db: Auth, personId: PersonId, now: Date): Promise<Date | null> {
  const { failedVerificationCount: count, lockedUntil, userId } = twoFactor;
  await db.auth
    .update(twoFactor)
    .set({ failedVerificationCount: 0, lockedUntil: null })
    .where(and(eq(userId, personId), lte(lockedUntil, now)));
  const lock = new Date(now.getTime() + LOCK_MS);
  const taken = await db.auth
    .update(twoFactor)
    .set({
      failedVerificationCount: sql`${count} + 1`,
      lockedUntil: sql`case when ${count} + 1 >= ${ATTEMPTS_MAX} then ${lock.toISOString()}::timestamptz end`,
    })
    .where(and(eq(userId, personId), lt(count, ATTEMPTS_MAX)))
    .returning({ id: twoFactor.id });
  if (taken.length > 0) return null;
  const [row] = await db.auth.select({ lockedUntil }).from(twoFactor).where(eq(userId, personId));
  return row?.lockedUntil ?? null;
}

/** After a right code, all counts from the beginning. */
export async function forgiveAttempts(db: Auth, personId: PersonId): Promise<void> {
  await db.auth
    .update(twoFactor)
    .set({ failedVerificationCount: 0, lockedUntil: null })
    .where(eq(twoFactor.userId, personId));
}

/**
 * Claims a one-time code for the one request that may use it.
 *
 * @returns false when somebody tried the same code while it can still be right
 */
export async function claimCode(
  db: Auth,
  claim: { readonly personId: PersonId; readonly codeHash: string; readonly usedAt: Date },
): Promise<boolean> {
  const { codeHash, personId, usedAt } = claim;
  const dead = new Date(usedAt.getTime() - CODE_LIFE_MS);
  const claimed = await db.auth
    .insert(usedCode)
    .values({ userId: personId, codeHash, usedAt })
    .onConflictDoUpdate({
      target: [usedCode.userId, usedCode.codeHash],
      set: { usedAt },
      setWhere: lt(usedCode.usedAt, dead),
    })
    .returning({ userId: usedCode.userId });
  return claimed.length > 0;
}

/** Forgets codes that were used before a moment. */
export async function removeUsedCodes(db: Auth, before: Date): Promise<void> {
  await db.auth.delete(usedCode).where(lt(usedCode.usedAt, before));
}

/**
 * Gives a person the first second factor. @param factor both encrypted
 *
 * @returns false when there is one already, perhaps since a moment ago
 */
export async function addSecondFactor(
  { auth }: Auth,
  factor: { readonly personId: PersonId; readonly secret: string; readonly backupCodes: string },
): Promise<boolean> {
  const { personId: userId, ...keys } = factor;
  return auth.transaction(async (tx) => {
    const switchedOn = await tx
      .update(user)
      .set({ twoFactorEnabled: true })
      .where(and(eq(user.id, userId), eq(user.twoFactorEnabled, false)))
      .returning({ id: user.id });
    if (switchedOn.length === 0) return false;
    await tx.delete(twoFactor).where(eq(twoFactor.userId, userId));
    await tx.insert(twoFactor).values({ ...keys, userId, verified: true });
    return true;
  });
}

/** Puts another key of an authenticator app in the place of the one there was. @param secret encrypted */
export async function replaceSecret(db: Auth, personId: PersonId, secret: string): Promise<void> {
  await db.auth
    .update(twoFactor)
    .set({ secret, verified: true })
    .where(eq(twoFactor.userId, personId));
}

/**
 * Puts a list of recovery codes in the place of the one that it was made from.
 *
 * @param swap both lists encrypted
 * @returns false when another request has changed the list since
 */
export async function swapRecoveryCodes(
  db: Auth,
  { from, id, to }: { readonly id: string; readonly from: string; readonly to: string },
): Promise<boolean> {
  const swapped = await db.auth
    .update(twoFactor)
    .set({ backupCodes: to })
    .where(and(eq(twoFactor.id, id), eq(twoFactor.backupCodes, from)))
    .returning({ id: twoFactor.id });
  return swapped.length > 0;
}

/** Those of these people who have no second factor, with the tongue in which each is written to. */
export async function findWithoutSecondFactor(
  db: Auth,
  personIds: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Language>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.auth
    .select({ id: user.id, language: user.language })
    .from(user)
    .where(and(inArray(user.id, [...personIds]), eq(user.twoFactorEnabled, false)));
  return new Map(
    rows.map(({ id, language }) => [
      personIdSchema.parse(id),
      languageSchema.catch("ja").parse(language),
    ]),
  );
}
