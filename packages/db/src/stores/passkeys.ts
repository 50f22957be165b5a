import { type Passkey, passkeySchema } from "@bunkai/domain/account/passkey";
import { type PasskeyId, type PersonId, personIdSchema } from "@bunkai/domain/id";
import { and, asc, eq, lt } from "drizzle-orm";
import type { Database } from "../database.ts";
import { passkey } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;
type Own = { readonly personId: PersonId; readonly id: PasskeyId };

/** The passkeys of a person, in the order in which they were added. */
export async function listPasskeys(db: Auth, personId: PersonId): Promise<Passkey[]> {
  const rows = await db.auth
    .select()
    .from(passkey)
    .where(eq(passkey.userId, personId))
    .orderBy(asc(passkey.createdAt), asc(passkey.id));
  return rows.map(viewOf);
}

/** Gives a passkey of a person another name. @returns null when there is none of this id */
export async function renamePasskey(
  db: Auth,
  { id, personId }: Own,
  name: string,
): Promise<Passkey | null> {
  const [renamed] = await db.auth
    .update(passkey)
    .set({ name })
    .where(and(eq(passkey.userId, personId), eq(passkey.id, id)))
    .returning();
  return renamed ? viewOf(renamed) : null;
}

/**
 * Notes that a passkey was shown, and whose it is.
 *
 * @param use `counter` must be higher than that of every use before, where the device counts
 * @returns null when there is no such passkey, or when it was shown with this count before
 */
export async function notePasskeyUse(
  db: Auth,
  use: { readonly credentialId: string; readonly counter: number; readonly usedAt: Date },
): Promise<PersonId | null> {
  const { counter, credentialId, usedAt } = use;
  const counted = counter === 0 ? eq(passkey.counter, 0) : lt(passkey.counter, counter);
  const [used] = await db.auth
    .update(passkey)
    .set({ counter, lastUsedAt: usedAt })
    .where(and(eq(passkey.credentialID, credentialId), counted))
    .returning({ userId: passkey.userId });
  return used ? personIdSchema.parse(used.userId) : null;
}

function viewOf({ createdAt, id, lastUsedAt, name }: typeof passkey.$inferSelect): Passkey {
  return passkeySchema.parse({
    id,
    name,
    addedAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  });
}
