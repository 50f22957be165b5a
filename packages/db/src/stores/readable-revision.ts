import { and, eq, exists, isNull, or, type SQL, sql } from "drizzle-orm";
import { accessRequests, revisions } from "../schema/disclosure.ts";
import { guestLinks } from "../schema/guest-link.ts";
import type { Tenant } from "../tenant.ts";

/** True for revisions that the tenant may read: its own, what is public, what it was granted, and what a guest is shown. */
export function isReadableRevision(tenant: Tenant): SQL<boolean> {
  const granted = tenant.sql
    .select({ found: accessRequests.id })
    .from(accessRequests)
    .where(
      and(
        eq(accessRequests.offeringId, revisions.offeringId),
        eq(accessRequests.askingOrganizationId, tenant.organizationId),
        eq(accessRequests.state, "granted"),
      ),
    );
  const shown = tenant.sql
    .select({ found: guestLinks.id })
    .from(guestLinks)
    .where(
      and(
        eq(guestLinks.seatId, tenant.organizationId),
        // Nobody shows a guest what is somebody else's.
        eq(guestLinks.organizationId, revisions.organizationId),
        eq(guestLinks.objectKind, "revision"),
        eq(guestLinks.objectId, revisions.id),
        isNull(guestLinks.revokedAt),
      ),
    );
  return sql<boolean>`(${or(
    eq(revisions.organizationId, tenant.organizationId),
    eq(revisions.visibility, "public"),
    exists(granted),
    exists(shown),
  )})`;
}
