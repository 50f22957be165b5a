import { addHeadStamp, listUnstampedSeals } from "@bunkai/db/stores/head-seals";
import { inSystem, inTenant } from "@bunkai/db/tenant";
import { getTimeStamp } from "@bunkai/documents/signature/time-stamp";
import type { OrganizationId } from "@bunkai/domain/id";
import type { Installation } from "../context.ts";
import type { TimeStamper } from "./time-stamper.ts";

const SEALS_PER_QUERY = 100;

/** After so many failures in a row nobody answers: the job comes again. */
const FAILURES_MAX = 3;

type Stamp = { readonly token: Uint8Array; readonly at: Date; readonly authority: string };

/**
 * Has the newest signed head of each chain time-stamped, when authorities are configured: the first that answers
 * rightly counts. The authorities are asked outside any transaction, and no time is ever made up.
 *
 * @throws AggregateError when some heads got no time-stamp, with what each authority did wrong
 */
export async function stampHeads(installation: Installation): Promise<void> {
  const { db, timeStampers } = installation;
  if (timeStampers.length === 0) return;
  const failures: unknown[] = [];
  let after: OrganizationId | null = null;
  for (;;) {
    const range = { after, limit: SEALS_PER_QUERY };
    const seals: Awaited<ReturnType<typeof listUnstampedSeals>> = await inSystem(db, (system) =>
      listUnstampedSeals(system, range),
    );
    for (const { organizationId, sequence, signature } of seals) {
      const stamp = await findStamp(timeStampers, signature, failures);
      if (failures.length >= FAILURES_MAX * timeStampers.length) throw failed(failures);
      if (!stamp) continue;
      const { at: stampedAt, authority, token } = stamp;
      await inTenant(db, { organizationId, personId: null }, (tenant) =>
        addHeadStamp(tenant, { sequence, authority, token, stampedAt }),
      );
    }
    after = seals.at(-1)?.organizationId ?? null;
    if (seals.length < SEALS_PER_QUERY) break;
  }
  if (failures.length > 0) throw failed(failures);
}

async function findStamp(
  timeStampers: readonly TimeStamper[],
  signature: Uint8Array,
  failures: unknown[],
): Promise<Stamp | null> {
  for (const { address, ask } of timeStampers) {
    try {
      return { ...(await getTimeStamp(signature, ask)), authority: address };
    } catch (error) {
      failures.push(error);
    }
  }
  return null;
}

function failed(failures: readonly unknown[]): AggregateError {
  const reasons = failures.map((error) => (error instanceof Error ? error.message : "unknown"));
  return new AggregateError(failures, `No time-stamp: ${[...new Set(reasons)].join(" ")}`);
}
