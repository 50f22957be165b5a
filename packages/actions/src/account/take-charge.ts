import { setResponsible } from "@bunkai/db/stores/responsible-members";
import type { Tenant } from "@bunkai/db/tenant";
import type { HeldKind } from "@bunkai/domain/account/handover";
import type { Context } from "../context.ts";

/** Whoever makes something is responsible for it, until it is handed over. Part of the deed that makes it. */
export function takeCharge(
  { installation, memberId }: Context,
  tenant: Tenant,
  kind: HeldKind,
  objectId: string,
): Promise<void> {
  return setResponsible(tenant, {
    kind,
    objectId,
    memberId,
    since: installation.now(),
    handedBy: null,
  });
}
