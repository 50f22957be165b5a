import { countAttempt } from "@bunkai/db/stores/attempts";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Installation } from "../context.ts";

/** How the counters about guests begin. */
export const GUEST_ATTEMPTS = "guest ";

/**
 * Counts something that may happen so often within a window, for an address or a link.
 *
 * @throws DomainError `too_many_requests` with the seconds to wait
 */
export async function countGuestAttempt(
  { db, now }: Installation,
  limit: { readonly of: string; readonly countMax: number; readonly windowMs: number },
): Promise<void> {
  const { countMax, of, windowMs } = limit;
  const key = GUEST_ATTEMPTS + of;
  const retryAfterSeconds = await countAttempt(db, { key, countMax, windowMs }, now());
  if (retryAfterSeconds !== null) throw new DomainError("too_many_requests", { retryAfterSeconds });
}
