import type { OrganizationId } from "@bunkai/domain/id";
import { and, eq, isNull } from "drizzle-orm";
import { guestLinks } from "../schema/schema.ts";
import type { System } from "../tenant.ts";
import type { GuestLinkRow } from "./guest-links.ts";

type Sql = Pick<System, "sql">;

/**
 * The link behind a secret's hash, locked, or null for one that never was. Its holder is nobody yet, so this is asked in the
 * system's name; whether it still works is for the caller to see.
 */
export async function findLinkByTokenLocked(
  { sql }: Sql,
  tokenHash: string,
): Promise<GuestLinkRow | null> {
  const [row] = await sql
    .select()
    .from(guestLinks)
    .where(eq(guestLinks.tokenHash, tokenHash))
    .for("update");
  return row ?? null;
}

/** Notes the code that was mailed for a link: the one before it is good no more. */
export async function noteMailedCode(
  { sql }: Sql,
  tokenHash: string,
  code: { readonly codeHash: string; readonly codeSentAt: Date; readonly codeExpiresAt: Date },
): Promise<void> {
  await sql.update(guestLinks).set(code).where(eq(guestLinks.tokenHash, tokenHash));
}

/** Notes a wrong code, and until when nobody is asked any more. */
export async function noteWrongCode(
  { sql }: Sql,
  tokenHash: string,
  wrong: { readonly wrongCodes: number; readonly lockedUntil: Date | null },
): Promise<void> {
  await sql.update(guestLinks).set(wrong).where(eq(guestLinks.tokenHash, tokenHash));
}

/** Notes that the right code was entered: it is used up. */
export async function noteEntry(
  { sql }: Sql,
  tokenHash: string,
  entry: { readonly openedAt: Date; readonly lastUsedAt: Date },
): Promise<void> {
  const used = { codeHash: null, codeExpiresAt: null, wrongCodes: 0, lockedUntil: null };
  await sql
    .update(guestLinks)
    .set({ ...entry, ...used })
    .where(eq(guestLinks.tokenHash, tokenHash));
}

/** Notes that the guest of a seat is there. */
export async function noteGuestUse(
  { sql }: Sql,
  seatId: OrganizationId,
  lastUsedAt: Date,
): Promise<void> {
  await sql
    .update(guestLinks)
    .set({ lastUsedAt })
    .where(and(eq(guestLinks.seatId, seatId), isNull(guestLinks.revokedAt)));
}
