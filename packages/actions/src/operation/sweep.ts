import { removeAttempts } from "@bunkai/db/stores/attempts";
import { removeIdempotencyKeys } from "@bunkai/db/stores/idempotency-keys";
import { removeKnownDevices } from "@bunkai/db/stores/known-devices";
import { removeProviderFlows } from "@bunkai/db/stores/provider-flows";
import { removeUsedCodes } from "@bunkai/db/stores/second-factors";
import { removeSignInLocks } from "@bunkai/db/stores/sign-in-locks";
import { inSystem } from "@bunkai/db/tenant";
import type { Installation } from "../context.ts";

const HOUR_MS = 3_600_000;
const UPLOAD_HOURS_MAX = 24;
const IDEMPOTENCY_HOURS_KEPT = 48;
/** No window of attempts is longer. */
const ATTEMPT_HOURS_KEPT = 24;
const CODE_HOURS_KEPT = 1;
const FAILURE_HOURS_KEPT = 24;
const DEVICE_HOURS_KEPT = 365 * 24;

/**
 * Removes what nobody needs any more: uploads that never ended, answers to requests that nobody repeats, counts of bad
 * keys and passwords, codes used, browsers long unseen, sign-ins by a provider that never ended.
 */
export async function sweep({ db, files, now }: Installation): Promise<void> {
  const hoursAgo = (hours: number) => new Date(now().getTime() - hours * HOUR_MS);
  await files.sweep(hoursAgo(UPLOAD_HOURS_MAX));
  await removeAttempts(db, hoursAgo(ATTEMPT_HOURS_KEPT));
  await inSystem(db, (system) => removeIdempotencyKeys(system, hoursAgo(IDEMPOTENCY_HOURS_KEPT)));
  await removeProviderFlows(db, now());
  await removeUsedCodes(db, hoursAgo(CODE_HOURS_KEPT));
  await removeSignInLocks(db, hoursAgo(FAILURE_HOURS_KEPT));
  await removeKnownDevices(db, hoursAgo(DEVICE_HOURS_KEPT));
}
