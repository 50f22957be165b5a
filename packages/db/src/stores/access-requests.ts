import {
  type AccessDecision,
  type AccessRequest,
  accessRequestSchema,
} from "@bunkai/domain/disclosure/access-request";
import type { AccessRequestId, OfferingId, OrganizationId } from "@bunkai/domain/id";
import { and, desc, eq, or } from "drizzle-orm";
import { accessRequests } from "../schema/disclosure.ts";
import type { Tenant } from "../tenant.ts";

type Row = typeof accessRequests.$inferSelect;

/** The tenant asks a vendor. Asking again changes nothing, and gives false. */
export async function addAccessRequest(
  tenant: Tenant,
  request: {
    readonly id: AccessRequestId;
    readonly vendorId: OrganizationId;
    readonly offeringId: OfferingId;
    readonly askingName: string;
    readonly askedAt: Date;
  },
): Promise<boolean> {
  const { vendorId, ...values } = request;
  const asked = await tenant.sql
    .insert(accessRequests)
    .values({
      ...values,
      organizationId: vendorId,
      askingOrganizationId: tenant.organizationId,
      state: "open",
    })
    .onConflictDoNothing()
    .returning({ id: accessRequests.id });
  return asked.length > 0;
}

/** What the tenant asked for, and what it was asked for. */
export async function listAccessRequests(tenant: Tenant): Promise<AccessRequest[]> {
  const rows = await tenant.sql
    .select()
    .from(accessRequests)
    .where(
      or(
        eq(accessRequests.organizationId, tenant.organizationId),
        eq(accessRequests.askingOrganizationId, tenant.organizationId),
      ),
    )
    .orderBy(desc(accessRequests.askedAt), desc(accessRequests.id))
    .limit(500);
  return rows.map(viewOf);
}

/** A wish that a vendor has had its word on, who asked, and whether that word is a new one. */
export type DecidedAccess = {
  readonly request: AccessRequest;
  readonly askingOrganizationId: string;
  readonly isNew: boolean;
};

/** The vendor's word on a wish; a word can be changed later. Null when the tenant was not asked. */
export async function decideAccessRequest(
  tenant: Tenant,
  decision: {
    readonly id: AccessRequestId;
    readonly state: AccessDecision;
    readonly decidedAt: Date;
  },
): Promise<DecidedAccess | null> {
  const { id, ...values } = decision;
  const isAsked = and(
    eq(accessRequests.organizationId, tenant.organizationId),
    eq(accessRequests.id, id),
  );
  const [before] = await tenant.sql.select().from(accessRequests).where(isAsked).for("update");
  const [row] = await tenant.sql.update(accessRequests).set(values).where(isAsked).returning();
  if (!before || !row) return null;
  const { askingOrganizationId } = row;
  return { request: viewOf(row), askingOrganizationId, isNew: before.state !== row.state };
}

function viewOf(row: Row): AccessRequest {
  return accessRequestSchema.parse({
    ...row,
    askedAt: row.askedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  });
}
