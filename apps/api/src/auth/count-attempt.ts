import { createHmac } from "node:crypto";
import type { Installation } from "@bunkai/actions/context";
import { claimCode, takeAttempt } from "@bunkai/db/stores/second-factors";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { PersonId } from "@bunkai/domain/id";

/**
 * Counts an attempt at a second factor before it is looked at.
 *
 * @throws DomainError `too_many_requests` after too many wrong ones, with the seconds to wait
 */
export async function countAttempt({ db, now }: Installation, personId: PersonId): Promise<void> {
  const at = now();
  const lockedUntil = await takeAttempt(db, personId, at);
  if (!lockedUntil) return;
  const retryAfterSeconds = Math.ceil((lockedUntil.getTime() - at.getTime()) / 1000);
  throw new DomainError("too_many_requests", { retryAfterSeconds });
}

/**
 * Takes a one-time code for this request: of two with the same one, one passes.
 *
 * @param secret keys the hash that is kept of the code
 * @throws DomainError `invalid_input` with `code_used`
 */
export async function takeCode(
  { db, now }: Installation,
  { code, personId }: { readonly code: string; readonly personId: PersonId },
  secret: string,
): Promise<void> {
  const codeHash = createHmac("sha256", secret).update(`${personId} ${code}`).digest("base64url");
  if (await claimCode(db, { personId, codeHash, usedAt: now() })) return;
  throw codeRefused("code_used");
}

/** A code that cannot be taken, for this reason. */
export function codeRefused(code: "code_used" | "code_wrong"): DomainError {
  return new DomainError("invalid_input", { in: "body", errors: [{ pointer: "/code", code }] });
}
