import {
  type AccessDecide,
  type AccessRequest,
  type AskedAccess,
  accessRequestSchema,
} from "@bunkai/domain/disclosure/access-request";
import type { AccessRequestId, OfferingId, OrganizationId } from "@bunkai/domain/id";
import { and, desc, eq, or } from "drizzle-orm";
import { accessRequests } from "../schema/access-request.ts";

import type { Tenant } from "../tenant.ts";

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
  return reopenDeclined(tenant, wish);
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
  const [again] = await sql
    .update(accessRequests)
    .set({ state: "open", askedAt, askingName, decidedAt: null })
    .where(and(isOurs, eq(accessRequests.state, "declined")))
    .returning();
  if (again) return { request: viewOf(again), isNew: true };
  const [standing] = await sql.select().from(accessRequests).where(isOurs);
  if (!standing) throw new Error("A wish that was there a moment ago is missing.");
  return { request: viewOf(standing), isNew: false };
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

/** A wish as it stands after a vendor's word on it, who asked, and what became of that word. */
export type DecidedAccess = {
  readonly request: AccessRequest;
  readonly askingOrganizationId: string;
  /** `stale`: the wish no longer stood as it was seen, so that nothing was changed. `same`: it stood so already. */
  readonly outcome: "decided" | "same" | "stale";
};

/** The vendor's word on a wish as it was seen; a word can be changed later. Null when the tenant was not asked. */
export async function decideAccessRequest(
  tenant: Tenant,
  decision: AccessDecide & { readonly id: AccessRequestId; readonly decidedAt: Date },
): Promise<DecidedAccess | null> {
  const { id, seen, ...values } = decision;
  const isAsked = and(
    eq(accessRequests.organizationId, tenant.organizationId),
    eq(accessRequests.id, id),
  );
  const [before] = await tenant.sql.select().from(accessRequests).where(isAsked).for("update");
  if (!before) return null;
  const { askingOrganizationId, state } = before;
  if (state !== seen || state === values.state) {
    const outcome = state === seen ? "same" : "stale";
    return { request: viewOf(before), askingOrganizationId, outcome };
  }
  const [row = before] = await tenant.sql
    .update(accessRequests)
    .set(values)
    .where(isAsked)
    .returning();
  return { request: viewOf(row), askingOrganizationId, outcome: "decided" };
}

function viewOf(row: Row): AccessRequest {
  return accessRequestSchema.parse({
    ...row,
    askedAt: row.askedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  });
}
