import { and, eq, exists, isNull, notExists, or, type SQL, sql } from "drizzle-orm";
import { accessRequests } from "../schema/access-request.ts";
import { organizations } from "../schema/account.ts";
import { revisions } from "../schema/disclosure.ts";
import { guestLinks } from "../schema/guest-link.ts";
import { matrices, matrixParticipants } from "../schema/responsibility.ts";
import type { Tenant } from "../tenant.ts";

/**
 * True for revisions that the tenant may read: its own, what is public, what it was granted, and what a guest is shown.
 * Of what is public, a guest reads what the matrix of the seat rests on, and nothing else.
 */
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
  const seat = tenant.sql
    .select({ found: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, tenant.organizationId), eq(organizations.kind, "guest")));
  const atTable = tenant.sql
    .select({ found: matrices.id })
    .from(matrices)
    .innerJoin(matrixParticipants, eq(matrixParticipants.matrixId, matrices.id))
    .where(
      and(
        eq(matrixParticipants.organizationId, tenant.organizationId),
        sql`${revisions.id} = any(${matrices.basisRevisionIds})`,
      ),
    );
  return sql<boolean>`(${or(
    eq(revisions.organizationId, tenant.organizationId),
    and(eq(revisions.visibility, "public"), or(notExists(seat), exists(atTable))),
    exists(granted),
    exists(shown),
  )})`;
}
