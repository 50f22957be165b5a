import { removeAttempts } from "@bunkai/db/stores/attempts";
import { removeIdempotencyKeys } from "@bunkai/db/stores/idempotency-keys";
import { removeUsedCodes } from "@bunkai/db/stores/second-factors";
import { inSystem } from "@bunkai/db/tenant";
import { PROOF_ATTEMPTS } from "@bunkai/domain/account/factor-change";
import { KEY_ATTEMPTS } from "../account/open-api-key.ts";
import type { Installation } from "../context.ts";

const HOUR_MS = 3_600_000;
const UPLOAD_HOURS_MAX = 24;
const IDEMPOTENCY_HOURS_KEPT = 48;
const ATTEMPT_HOURS_KEPT = 1;
const CODE_HOURS_KEPT = 1;

/**
 * Removes what nobody needs any more: uploads that never ended, answers to requests that nobody repeats, counts of bad
 * keys and of passwords given as proof, codes used.
 */
export async function sweep({ db, files, now }: Installation): Promise<void> {
  const hoursAgo = (hours: number) => new Date(now().getTime() - hours * HOUR_MS);
  await files.sweep(hoursAgo(UPLOAD_HOURS_MAX));
  for (const counted of [KEY_ATTEMPTS, PROOF_ATTEMPTS]) {
    await removeAttempts(db, counted, hoursAgo(ATTEMPT_HOURS_KEPT));
  }
  await inSystem(db, (system) => removeIdempotencyKeys(system, hoursAgo(IDEMPOTENCY_HOURS_KEPT)));
  await removeUsedCodes(db, hoursAgo(CODE_HOURS_KEPT));
}
