import type { Database } from "../database.ts";
import { user } from "../schema/schema.ts";

/** True when at least one person has registered, confirmed or not. */
export async function isAnybodyRegistered(db: Database): Promise<boolean> {
  const found = await db.auth.select({ id: user.id }).from(user).limit(1);
  return found.length > 0;
}
