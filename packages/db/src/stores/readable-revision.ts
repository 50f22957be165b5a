import { and, eq, exists, or, type SQL, sql } from "drizzle-orm";
import { accessRequests, revisions } from "../schema/disclosure.ts";
import type { Tenant } from "../tenant.ts";

/** True for revisions that the tenant may read: its own, what is public, and what it was granted. */
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
  return sql<boolean>`(${or(
    eq(revisions.organizationId, tenant.organizationId),
    eq(revisions.visibility, "public"),
    exists(granted),
  )})`;
}
