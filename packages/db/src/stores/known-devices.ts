import { and, eq, lt } from "drizzle-orm";
import type { Database } from "../database.ts";
import { knownDevice } from "../schema/schema.ts";

type Auth = Pick<Database, "auth">;
type KnownDevice = { readonly deviceHash: string; readonly account: string };

/** True when the account has been signed in to in this browser. */
export async function isKnownDevice(
  db: Auth,
  { account, deviceHash }: KnownDevice,
): Promise<boolean> {
  const rows = await db.auth
    .select({ usedAt: knownDevice.usedAt })
    .from(knownDevice)
    .where(and(eq(knownDevice.deviceHash, deviceHash), eq(knownDevice.account, account)));
  return rows.length > 0;
}

/** Remembers that an account was signed in to in this browser. */
export async function rememberDevice(db: Auth, device: KnownDevice, usedAt: Date): Promise<void> {
  await db.auth
    .insert(knownDevice)
    .values({ ...device, usedAt })
    .onConflictDoUpdate({
      target: [knownDevice.deviceHash, knownDevice.account],
      set: { usedAt },
    });
}

/** Forgets browsers in which nobody has signed in since then. */
export async function removeKnownDevices(db: Auth, before: Date): Promise<void> {
  await db.auth.delete(knownDevice).where(lt(knownDevice.usedAt, before));
}
