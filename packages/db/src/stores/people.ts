import type { PersonId } from "@bunkai/domain/id";
import { eq } from "drizzle-orm";
import type { Database } from "../database.ts";
import { user } from "../schema/schema.ts";

/** True when at least one person has registered, confirmed or not. */
export async function isAnybodyRegistered(db: Database): Promise<boolean> {
  const found = await db.auth.select({ id: user.id }).from(user).limit(1);
  return found.length > 0;
}

/** Notes that a person reads the mail of the address that was given. */
export async function confirmAddress(
  db: Pick<Database, "auth">,
  personId: PersonId,
): Promise<void> {
  await db.auth.update(user).set({ emailVerified: true }).where(eq(user.id, personId));
}

/** Gives a person's account another name. */
export async function renameAccount(
  db: Pick<Database, "auth">,
  personId: PersonId,
  name: string,
): Promise<void> {
  await db.auth.update(user).set({ name }).where(eq(user.id, personId));
}
