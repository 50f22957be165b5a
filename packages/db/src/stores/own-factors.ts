import type { PasskeyId, PersonId } from "@bunkai/domain/id";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database.ts";
import { passkey, session, twoFactor, user } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;
type Sql = Parameters<Parameters<Database["auth"]["transaction"]>[0]>[0];

/** What somebody can show beside a password. */
export type OwnFactors = { readonly hasApp: boolean; readonly hasPasskey: boolean };

/** Both as better-auth encrypts them. */
export type Secrets = { readonly secret: string; readonly backupCodes: string };

/**
 * Whether a person has an authenticator app, and whether a passkey. Who has either is a `user` with `twoFactorEnabled`
 * and has one row of recovery codes; `verified` says that the secret beside them is in an app.
 */
export async function findOwnFactors({ auth }: Auth, personId: PersonId): Promise<OwnFactors> {
  return findFactors(auth, personId);
}

/**
 * Makes the first passkey of a person the second factor, with recovery codes.
 *
 * @returns false when there was a second factor already: its codes stay good
 */
export function beginByPasskey(db: Auth, personId: PersonId, secrets: Secrets): Promise<boolean> {
  return db.auth.transaction(async (sql) => {
    const begun = await sql
      .update(user)
      .set({ twoFactorEnabled: true })
      .where(and(eq(user.id, personId), eq(user.twoFactorEnabled, false)))
      .returning({ id: user.id });
    if (begun.length === 0) return false;
    // An app that was never confirmed may have left one.
    await sql.delete(twoFactor).where(eq(twoFactor.userId, personId));
    await sql.insert(twoFactor).values({ ...secrets, userId: personId, verified: false });
    return true;
  });
}

/**
 * Takes the app away. Without a passkey, the person has no second factor any more.
 *
 * @param secret one that no app knows, encrypted
 * @returns false when there is no app
 */
export function removeApp(db: Auth, personId: PersonId, secret: string): Promise<boolean> {
  return change(db, personId, async (sql) => {
    const removed = await sql
      .update(twoFactor)
      .set({ secret, verified: false })
      .where(and(eq(twoFactor.userId, personId), eq(twoFactor.verified, true)))
      .returning({ id: twoFactor.id });
    return removed.length > 0;
  });
}

/** Takes a passkey of a person away. Without another one, or an app, there is no second factor any more. @returns its name; null: there is none of this id */
export function removePasskey(db: Auth, personId: PersonId, id: PasskeyId): Promise<string | null> {
  return change(db, personId, async (sql) => {
    const [removed] = await sql
      .delete(passkey)
      .where(and(eq(passkey.userId, personId), eq(passkey.id, id)))
      .returning({ name: passkey.name });
    return removed?.name ?? null;
  });
}

/** One change of a person's factors at a time; after the last one, none of the sessions has shown any. */
function change<Changed>(
  db: Auth,
  personId: PersonId,
  act: (sql: Sql) => Promise<Changed>,
): Promise<Changed> {
  return db.auth.transaction(async (sql) => {
    await sql.select({ id: user.id }).from(user).where(eq(user.id, personId)).for("update");
    const changed = await act(sql);
    const { hasApp, hasPasskey } = await findFactors(sql, personId);
    if (!hasApp && !hasPasskey) await endFactors(sql, personId);
    return changed;
  });
}

async function endFactors(sql: Sql, personId: PersonId): Promise<void> {
  await sql.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, personId));
  await sql.delete(twoFactor).where(eq(twoFactor.userId, personId));
  await sql
    .update(session)
    .set({ secondFactor: null, secondFactorAt: null })
    .where(eq(session.userId, personId));
}

async function findFactors(sql: Pick<Sql, "select">, personId: PersonId): Promise<OwnFactors> {
  const apps = await sql
    .select({ id: twoFactor.id })
    .from(twoFactor)
    .innerJoin(user, eq(user.id, twoFactor.userId))
    .where(
      and(
        eq(twoFactor.userId, personId),
        eq(twoFactor.verified, true),
        eq(user.twoFactorEnabled, true),
      ),
    );
  const passkeys = await sql
    .select({ id: passkey.id })
    .from(passkey)
    .where(eq(passkey.userId, personId))
    .limit(1);
  return { hasApp: apps.length > 0, hasPasskey: passkeys.length > 0 };
}
