import { type OpenSession, openSessionSchema } from "@bunkai/domain/account/open-session";
import type { SecondFactorKind } from "@bunkai/domain/account/session-facts";
import type { OrganizationId, PersonId, SessionId } from "@bunkai/domain/id";
import { and, desc, eq, gt, inArray, ne } from "drizzle-orm";
import type { Database } from "../database.ts";
import { session, user } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;
type Own = { readonly personId: PersonId; readonly id: SessionId };

/** The sessions of a person that have not expired, the one used last first. */
export async function listSessions(
  db: Auth,
  { id: here, personId }: Own,
  now: Date,
): Promise<OpenSession[]> {
  const rows = await db.auth
    .select()
    .from(session)
    .where(and(eq(session.userId, personId), gt(session.expiresAt, now)))
    .orderBy(desc(session.lastUsedAt), desc(session.id));
  return rows.map(({ createdAt, id, ipAddress, lastUsedAt, userAgent }) =>
    openSessionSchema.parse({
      id,
      isHere: id === here,
      userAgent: userAgent ?? "",
      address: ipAddress ?? "",
      openedAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
    }),
  );
}

/** Ends one session of a person. @returns false when there is none of this id */
export async function endSession(db: Auth, { id, personId }: Own): Promise<boolean> {
  const ended = await db.auth
    .delete(session)
    .where(and(eq(session.userId, personId), eq(session.id, id)))
    .returning({ id: session.id });
  return ended.length > 0;
}

/** Ends all sessions of a person but this one. */
export async function endOtherSessions(db: Auth, { id, personId }: Own): Promise<void> {
  await db.auth.delete(session).where(and(eq(session.userId, personId), ne(session.id, id)));
}

/**
 * Ends all sessions of whoever has this address, or of everybody. For the operator's command: no request asks for it.
 *
 * @param address null: everybody's
 * @returns how many there were
 */
export async function endSessionsOf(db: Auth, address: string | null): Promise<number> {
  const owners = db.auth
    .select({ id: user.id })
    .from(user)
    .where(address === null ? undefined : eq(user.email, address));
  const ended = await db.auth
    .delete(session)
    .where(inArray(session.userId, owners))
    .returning({ id: session.id });
  return ended.length;
}

/** Ends all sessions that the provider of an organisation has opened. */
export async function endProviderSessions(db: Auth, organizationId: OrganizationId): Promise<void> {
  await db.auth
    .delete(session)
    .where(and(eq(session.method, "provider"), eq(session.onlyFor, organizationId)));
}

/** Notes that a session is in use. */
export async function touchSession(db: Auth, id: SessionId, lastUsedAt: Date): Promise<void> {
  await db.auth.update(session).set({ lastUsedAt }).where(eq(session.id, id));
}

/** Notes which second factor was just shown in a session. */
export async function noteSecondFactor(
  db: Auth,
  id: SessionId,
  shown: { readonly kind: SecondFactorKind; readonly at: Date },
): Promise<void> {
  await db.auth
    .update(session)
    .set({ secondFactor: shown.kind, secondFactorAt: shown.at, lastUsedAt: shown.at })
    .where(eq(session.id, id));
}

/** Notes that a session was opened with a passkey, which is two factors at once. */
export async function notePasskeySignIn(db: Auth, id: SessionId, at: Date): Promise<void> {
  await db.auth
    .update(session)
    .set({ method: "passkey", secondFactor: "passkey", secondFactorAt: at, lastUsedAt: at })
    .where(eq(session.id, id));
}
