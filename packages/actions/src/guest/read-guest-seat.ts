import { listSentFiles } from "@bunkai/db/stores/files";
import { findLinkOfSeat } from "@bunkai/db/stores/guest-links";
import { actFor, type Tenant } from "@bunkai/db/tenant";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { GuestSeat } from "@bunkai/domain/guest/guest-link";
import { type GuestLinkId, type OrganizationId, organizationIdSchema } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { look } from "../perform.ts";

/**
 * What the seat of the guest who acts is for.
 *
 * @throws DomainError `not_found` for whoever sits in none
 */
export function getGuestSeat(ctx: Context): Promise<GuestSeat> {
  return look(ctx, "organization.read", async (tenant) => {
    const found = await findLinkOfSeat(tenant, ctx.installation.now());
    if (!found) throw new DomainError("not_found");
    const { link, row } = found;
    const { dueOn, email, expiresAt, kind, maySign, objectId, organizationName, title } = link;
    return {
      ...{ dueOn, email, expiresAt, kind, maySign, objectId, organizationName, title },
      wish: link.wish,
      inviterName: link.invitedBy,
      inviterOrganization: row.inviterOrganization,
      sent: await sentBy(tenant, link.id, organizationIdSchema.parse(row.organizationId)),
    };
  });
}

/** What was sent by this link, and nothing else of the organisation that asked: the files are its own. */
async function sentBy(tenant: Tenant, id: GuestLinkId, inviterId: OrganizationId) {
  await actFor(tenant, inviterId);
  const sent = await listSentFiles({ ...tenant, organizationId: inviterId }, id);
  await actFor(tenant, tenant.organizationId);
  return sent.map(({ addedAt, id: fileId, name, sha256, sizeBytes }) => ({
    ...{ addedAt, name, sha256, sizeBytes },
    id: fileId,
  }));
}
