import {
  type AccessDecision,
  type AccessRequest,
  type AskedAccess,
  accessRequestSchema,
} from "@bunkai/domain/disclosure/access-request";
import type { AccessRequestId, OfferingId, OrganizationId } from "@bunkai/domain/id";
import { and, desc, eq, or } from "drizzle-orm";
import { accessRequests } from "../schema/disclosure.ts";
import { actFor, type Tenant } from "../tenant.ts";

type Row = typeof accessRequests.$inferSelect;

type NewWish = {
  readonly id: AccessRequestId;
  readonly vendorId: OrganizationId;
  readonly offeringId: OfferingId;
  readonly askingName: string;
  readonly askedAt: Date;
};

/** The tenant asks a vendor. A declined wish is opened anew; one that is open or granted stays as it is. */
export async function askForAccess(tenant: Tenant, wish: NewWish): Promise<AskedAccess> {
  const { vendorId, ...values } = wish;
  const [asked] = await tenant.sql
    .insert(accessRequests)
    .values({
      ...values,
      organizationId: vendorId,
      askingOrganizationId: tenant.organizationId,
      state: "open",
    })
    .onConflictDoNothing()
    .returning();
  if (asked) return { request: viewOf(asked), isNew: true };
  // The row belongs to the vendor, which alone may change or lock it.
  await actFor(tenant, vendorId);
  const again = await reopenDeclined(tenant, wish);
  await actFor(tenant, tenant.organizationId);
  return again;
}

async function reopenDeclined(
  { organizationId, sql }: Tenant,
  { askedAt, askingName, offeringId, vendorId }: NewWish,
): Promise<AskedAccess> {
  const isOurs = and(
    eq(accessRequests.organizationId, vendorId),
    eq(accessRequests.offeringId, offeringId),
    eq(accessRequests.askingOrganizationId, organizationId),
  );
  const [before] = await sql.select().from(accessRequests).where(isOurs).for("update");
  if (!before) throw new Error("A wish that was there a moment ago is missing.");
  if (before.state !== "declined") return { request: viewOf(before), isNew: false };
  const [row = before] = await sql
    .update(accessRequests)
    .set({ state: "open", askedAt, askingName, decidedAt: null })
    .where(isOurs)
    .returning();
  return { request: viewOf(row), isNew: true };
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
