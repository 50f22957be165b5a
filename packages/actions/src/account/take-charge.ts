import { setResponsible } from "@bunkai/db/stores/responsible-members";
import type { Tenant } from "@bunkai/db/tenant";
import type { HeldKind } from "@bunkai/domain/account/handover";
import type { ActingContext } from "../context.ts";

/**
 * Whoever makes something is responsible for it, until it is handed over. Part of the deed that makes it. A key answers
 * for nothing: what it makes is nobody's, until an administrator gives it to somebody.
 */
export async function takeCharge(
  ctx: ActingContext,
  tenant: Tenant,
  kind: HeldKind,
  objectId: string,
): Promise<void> {
  if ("apiKey" in ctx) return;
  await setResponsible(tenant, {
    kind,
    objectId,
    memberId: ctx.memberId,
    since: ctx.installation.now(),
    handedBy: null,
  });
}
