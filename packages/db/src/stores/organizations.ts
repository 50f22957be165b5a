import { type Organization, organizationSchema } from "@bunkai/domain/account/organization";
import { organizationNameKey } from "@bunkai/domain/account/organization-name-key";
import { type OrganizationId, organizationIdSchema } from "@bunkai/domain/id";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import { SELLER_NAME_ONCE } from "../schema/account.ts";
import { auditHeads, organizations } from "../schema/schema.ts";
import type { Tenant } from "../tenant.ts";
import { refuseDuplicate } from "./refuse-duplicate.ts";

type Row = typeof organizations.$inferSelect;

const takenName = { constraint: SELLER_NAME_ONCE, code: "organization_name_taken" } as const;

/**
 * Writes a new organisation and the empty end of its audit chain. The tenant is the organisation to be.
 *
 * @throws DomainError `organization_name_taken` when somebody else who sells is called like that
 */
export async function addOrganization(
  tenant: Tenant,
  values: Pick<Row, "name" | "kind" | "createdAt"> & Partial<Pick<Row, "endsAt">>,
): Promise<Organization> {
  const nameKey = organizationNameKey(values.name);
  const [row] = await refuseDuplicate(
    takenName,
    tenant.sql
      .insert(organizations)
      .values({ ...values, nameKey, id: tenant.organizationId })
      .returning(),
  );
  await tenant.sql
    .insert(auditHeads)
    .values({ organizationId: tenant.organizationId, sequence: 0, hash: null });
  return viewOf(row);
}

/** The tenant's own organisation, or null when it does not exist. With `lock`, nobody else changes it until the transaction ends. */
export async function findOrganization(
  tenant: Tenant,
  options?: { readonly lock: boolean },
): Promise<Organization | null> {
  const query = tenant.sql
    .select()
    .from(organizations)
    .where(eq(organizations.id, tenant.organizationId));
  // Rows that refer to the organisation may go on being written.
  const [row] = await (options?.lock ? query.for("no key update") : query);
  return row ? viewOf(row) : null;
}

/** An organisation as others know it. */
export type KnownOrganization = Pick<Organization, "id" | "kind" | "name">;

/**
 * Organisations by id or by name, as far as they may be known: the tenant's own, and vendors, which everybody may know.
 * One that is missing in the answer does not exist, or is not to be known.
 */
export async function findKnownOrganizations(
  tenant: Tenant,
  wanted: { readonly ids: readonly OrganizationId[]; readonly names: readonly string[] },
): Promise<KnownOrganization[]> {
  const { id, kind, name } = organizations;
  const rows = await tenant.sql
    .select({ id, kind, name })
    .from(organizations)
    .where(
      and(
        or(inArray(id, [...wanted.ids]), inArray(name, [...wanted.names])),
        or(inArray(kind, ["vendor", "both"]), eq(id, tenant.organizationId)),
      ),
    );
  return rows.map((row) => ({ ...row, id: organizationIdSchema.parse(row.id) }));
}

/**
 * Renames the tenant's organisation if it still has the version read; null when somebody was faster.
 *
 * @throws DomainError `organization_name_taken` when somebody else who sells is called like that
 */
export async function renameOrganization(
  tenant: Tenant,
  change: { readonly name: string; readonly version: number },
): Promise<Organization | null> {
  const { name, version } = change;
  const [row] = await refuseDuplicate(
    takenName,
    tenant.sql
      .update(organizations)
      .set({
        name,
        nameKey: organizationNameKey(name),
        version: sql`${organizations.version} + 1`,
      })
      .where(and(eq(organizations.id, tenant.organizationId), eq(organizations.version, version)))
      .returning(),
  );
  return row ? viewOf(row) : null;
}

/** Sets until when a guest may sit in the tenant's seat. Other organisations do not end. */
export async function changeSeatEnd(tenant: Tenant, endsAt: Date): Promise<void> {
  await tenant.sql
    .update(organizations)
    .set({ endsAt })
    .where(and(eq(organizations.id, tenant.organizationId), eq(organizations.kind, "guest")));
}

/** Changes whether the tenant's organisation demands two factors if it still has the version read; null when somebody was faster. */
export async function changeFactorDemand(
  tenant: Tenant,
  change: { readonly isDemanded: boolean; readonly version: number },
): Promise<Organization | null> {
  const [row] = await tenant.sql
    .update(organizations)
    .set({
      demandsSecondFactor: change.isDemanded,
      version: sql`${organizations.version} + 1`,
    })
    .where(
      and(eq(organizations.id, tenant.organizationId), eq(organizations.version, change.version)),
    )
    .returning();
  return row ? viewOf(row) : null;
}

function viewOf(row: Row | undefined): Organization {
  return organizationSchema.parse({ ...row, createdAt: row?.createdAt.toISOString() });
}
