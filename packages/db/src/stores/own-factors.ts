import { type PasskeyId, type PersonId, passkeyIdSchema } from "@bunkai/domain/id";
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

/** What is kept of a passkey that was just made. */
export type MadePasskey = Omit<
  typeof passkey.$inferInsert,
  "id" | "createdAt" | "lastUsedAt" | "name" | "userId"
>;

/** Whether a passkey was kept (null: it was not), and whether it is, or would have been, the first factor. */
export type KeptPasskey = { readonly id: PasskeyId | null; readonly isFirst: boolean };

/**
 * Keeps a passkey that was just made. The first factor of a person brings recovery codes; beside another one, the codes
 * there are stay good.
 *
 * @param add.as `first`: kept only where there is no other factor, perhaps since a moment ago
 * @returns no id where it was not the first and had to be, or where a device is registered already
 */
export function addPasskey(
  db: Auth,
  personId: PersonId,
  add: {
    readonly made: MadePasskey;
    readonly name: string;
    readonly addedAt: Date;
    readonly secrets: Secrets;
    readonly as: "any" | "first";
  },
): Promise<KeptPasskey> {
  const { addedAt: createdAt, as, made, name, secrets } = add;
  return db.auth.transaction(async (sql) => {
    const [owner] = await sql
      .select({ hasFactor: user.twoFactorEnabled })
      .from(user)
      .where(eq(user.id, personId))
      .for("update");
    const isFirst = owner?.hasFactor === false;
    if (as === "first" && !isFirst) return { id: null, isFirst };
    const [kept] = await sql
      .insert(passkey)
      .values({ ...made, name, createdAt, userId: personId })
      .onConflictDoNothing()
      .returning({ id: passkey.id });
    if (!kept) return { id: null, isFirst };
    if (isFirst) await beginByPasskey(sql, personId, secrets);
    return { id: passkeyIdSchema.parse(kept.id), isFirst };
  });
}

async function beginByPasskey(sql: Sql, personId: PersonId, secrets: Secrets): Promise<void> {
  await sql.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, personId));
  // An app that was never confirmed may have left one.
  await sql.delete(twoFactor).where(eq(twoFactor.userId, personId));
  await sql.insert(twoFactor).values({ ...secrets, userId: personId, verified: false });
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
