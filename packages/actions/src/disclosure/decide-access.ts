import { decideAccessRequest } from "@bunkai/db/stores/access-requests";
import type { AccessDecision, AccessRequest } from "@bunkai/domain/disclosure/access-request";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type AccessRequestId, organizationIdSchema } from "@bunkai/domain/id";
import type { Context } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * The vendor's word on a wish to read. A word can be changed: access ends with the next request.
 *
 * @throws DomainError `not_found`
 */
export function decideAccess(
  ctx: Context,
  id: AccessRequestId,
  state: AccessDecision,
): Promise<AccessRequest> {
  return perform(ctx, "access.decide", async (tenant) => {
    const decidedAt = ctx.installation.now();
    const decided = await decideAccessRequest(tenant, { id, state, decidedAt });
    if (!decided) throw new DomainError("not_found");
    const subject = { kind: "offering", id: decided.request.offeringId };
    const askingId = organizationIdSchema.parse(decided.askingOrganizationId);
    return {
      result: decided.request,
      events: [
        { subject, facts: { state } },
        ...(askingId === ctx.organizationId
          ? []
          : [{ subject, facts: { state }, organizationId: askingId }]),
      ],
    };
  });
}
