import {
  type Facility,
  type FacilityValues,
  facilitySchema,
} from "@bunkai/domain/account/facility";
import type { FacilityId } from "@bunkai/domain/id";
import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import { facilities } from "../schema/facility.ts";
import type { Tenant } from "../tenant.ts";
import { refuseDuplicate } from "./refuse-duplicate.ts";

const NAME_ONCE = { constraint: "facilities_name_once", code: "facility_exists" } as const;

type Row = typeof facilities.$inferSelect;

/** @throws DomainError `facility_exists` */
export async function addFacility(
  tenant: Tenant,
  facility: FacilityValues & { readonly id: FacilityId; readonly createdAt: Date },
): Promise<Facility> {
  const [row] = await refuseDuplicate(
    NAME_ONCE,
    tenant.sql
      .insert(facilities)
      .values({ ...facility, organizationId: tenant.organizationId })
      .returning(),
  );
  return viewOf(row);
}

/** All facilities of the tenant, by name. Their number is limited, so that they fit on one page. */
export async function listFacilities(tenant: Tenant): Promise<Facility[]> {
  const rows = await tenant.sql
    .select()
    .from(facilities)
    .where(eq(facilities.organizationId, tenant.organizationId))
    .orderBy(asc(facilities.name), asc(facilities.id));
  return rows.map(viewOf);
}

export async function countFacilities(tenant: Tenant): Promise<number> {
  const [row] = await tenant.sql
    .select({ found: count() })
    .from(facilities)
    .where(eq(facilities.organizationId, tenant.organizationId));
  return row?.found ?? 0;
}

/** Those of the named facilities that the tenant has. They stay as they are until the transaction ends. */
export async function findFacilitiesLocked(
  tenant: Tenant,
  ids: readonly FacilityId[],
): Promise<Facility[]> {
  if (ids.length === 0) return [];
  const rows = await tenant.sql
    .select()
    .from(facilities)
    .where(
      and(eq(facilities.organizationId, tenant.organizationId), inArray(facilities.id, [...ids])),
    )
    .orderBy(asc(facilities.id))
    .for("share");
  return rows.map(viewOf);
}

/**
 * Changes a facility if it still has the version read; null when somebody was faster, or there is none.
 *
 * @throws DomainError `facility_exists`
 */
export async function changeFacility(
  tenant: Tenant,
  change: { readonly id: FacilityId; readonly values: FacilityValues; readonly version: number },
): Promise<Facility | null> {
  const [row] = await refuseDuplicate(
    NAME_ONCE,
    tenant.sql
      .update(facilities)
      .set({ ...change.values, version: sql`${facilities.version} + 1` })
      .where(
        and(
          eq(facilities.organizationId, tenant.organizationId),
          eq(facilities.id, change.id),
          eq(facilities.version, change.version),
        ),
      )
      .returning(),
  );
  return row ? viewOf(row) : null;
}

function viewOf(row: Row | undefined): Facility {
  return facilitySchema.parse(row);
}
