import { endInvitation } from "@bunkai/db/stores/invitations";
import type { Invitation } from "@bunkai/domain/account/invitation";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { InvitationId } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Withdraws an invitation: its link stops working.
 *
 * @throws DomainError `not_found` when it is not there or not open any more
 */
export function cancelInvitation(ctx: Context, id: InvitationId): Promise<Invitation> {
  return perform(ctx, "invitation.cancel", async (tenant) => {
    const now = ctx.installation.now();
    const invitation = await endInvitation(tenant, id, { cancelledAt: now }, now);
    if (!invitation) throw new DomainError("not_found");
    return { result: invitation, events: [{ subject: { kind: "invitation", id } }] };
  });
}
