import { and, eq, like, lt } from "drizzle-orm";
import type { Database } from "../database.ts";
import { verification } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;

/** How the places of sign-ins under way begin. */
const PLACE = "provider-sign-in ";

/** Keeps what is needed when somebody comes back from a provider. @param key hash of the `state` that went along */
export async function keepProviderFlow(
  db: Auth,
  flow: { readonly key: string; readonly value: string; readonly expiresAt: Date },
): Promise<void> {
  const { expiresAt, key, value } = flow;
  await db.auth.insert(verification).values({ identifier: PLACE + key, value, expiresAt });
}

/** Takes what was kept, for the one request that gets it; null when it is gone, or too old at `now`. */
export async function takeProviderFlow(db: Auth, key: string, now: Date): Promise<string | null> {
  const [row] = await db.auth
    .delete(verification)
    .where(eq(verification.identifier, PLACE + key))
    .returning({ value: verification.value, expiresAt: verification.expiresAt });
  return row && row.expiresAt > now ? row.value : null;
}

/** Forgets sign-ins from which nobody came back in time. */
export async function removeProviderFlows(db: Auth, before: Date): Promise<void> {
  await db.auth
    .delete(verification)
    .where(and(like(verification.identifier, `${PLACE}%`), lt(verification.expiresAt, before)));
}
