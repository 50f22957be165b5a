import { type DecidedAccess, decideAccessRequest } from "@bunkai/db/stores/access-requests";
import { findOffering } from "@bunkai/db/stores/offerings";
import type { Tenant } from "@bunkai/db/tenant";
import { rolesByDeed } from "@bunkai/domain/account/deed";
import type {
  AccessDecide,
  AccessDecision,
  AccessRequest,
} from "@bunkai/domain/disclosure/access-request";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type AccessRequestId, organizationIdSchema } from "@bunkai/domain/id";
import type { Offering } from "@bunkai/domain/offering/offering";
import { titleOfOffering } from "../audit/title-of.ts";
import type { Context } from "../context.ts";
import { tellOrganizations } from "../notification/tell-organizations.ts";
import { perform } from "../perform.ts";

const recordedAs = {
  granted: "access.grant",
  declined: "access.decline",
} as const satisfies Record<AccessDecision, string>;

/**
 * The vendor's word on a wish to read, as it was seen. A word can be changed: access ends with the next request.
 * Of two words at the same moment the one that comes second is refused; the word that stands already changes nothing.
 *
 * @throws DomainError `not_found`, `access_changed` with how the wish stands now
 */
export function decideAccess(
  ctx: Context,
  id: AccessRequestId,
  { seen, state }: AccessDecide,
): Promise<AccessRequest> {
  return perform(ctx, "access.decide", async (tenant) => {
    const decidedAt = ctx.installation.now();
    const decided = await decideAccessRequest(tenant, { id, state, seen, decidedAt });
    if (!decided) throw new DomainError("not_found");
    if (decided.outcome === "stale") throw accessChanged(decided);
    if (decided.outcome === "same") return { result: decided.request, events: [] };
    const offering = await findOffering(tenant, decided.request.offeringId);
    if (offering) await tellAsker(ctx, tenant, offering, decided, state);
    const subject = { kind: "offering", id: decided.request.offeringId };
    const names = offering ? { title: titleOfOffering(offering) } : {};
    const askingId = organizationIdSchema.parse(decided.askingOrganizationId);
    return {
      result: decided.request,
      recordedAs: recordedAs[state],
      events: [
        { subject, names },
        ...(askingId === ctx.organizationId ? [] : [{ subject, names, organizationId: askingId }]),
      ],
    };
  });
}

/** What the vendor may know of it: that its own organisation decided, or that the asker asked again, and when. */
function accessChanged({ request }: DecidedAccess): DomainError {
  const { askedAt, askingName, decidedAt, state } = request;
  return new DomainError("access_changed", { askingName, state, at: decidedAt ?? askedAt });
}

/** Those who can ask learn what came of it. */
async function tellAsker(
  ctx: Context,
  tenant: Tenant,
  offering: Offering,
  { askingOrganizationId }: DecidedAccess,
  state: AccessDecision,
): Promise<void> {
  const organizationId = organizationIdSchema.parse(askingOrganizationId);
  if (organizationId === ctx.organizationId) return;
  const { id, name, vendorName, versionLabel } = offering;
  await tellOrganizations(ctx, tenant, [
    {
      organizationId,
      roles: rolesByDeed["access.request"],
      message: {
        kind: `access_${state}`,
        facts: { name: vendorName, offering: `${name} ${versionLabel}` },
        path: `/offerings/${id}`,
      },
    },
  ]);
}
