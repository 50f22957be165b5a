import type { LoadedFormId } from "@bunkai/domain/id";
import type { FormLayout } from "@bunkai/domain/workbook/form-layout";
import { and, desc, eq, getTableColumns, inArray, isNotNull, isNull, max } from "drizzle-orm";
import { loadedForms } from "../schema/form.ts";
import type { Tenant } from "../tenant.ts";

/** What was read is large, and of use only until a person has looked. */
const { reading: _, ...columns } = getTableColumns(loadedForms);

export type LoadedFormRow = typeof loadedForms.$inferSelect;
/** A form of which a person has said what its rows are. */
export type ConfirmedForm = Omit<LoadedFormRow, "reading"> & {
  readonly editionKey: string;
  readonly editionSha256: string;
  readonly layout: FormLayout;
  readonly number: number;
  readonly confirmedAt: Date;
};

/** Keeps what was read of a form until a person says what its rows are. */
export async function addLoadedForm(
  tenant: Tenant,
  values: Pick<
    LoadedFormRow,
    | "id"
    | "fileId"
    | "fileName"
    | "workbookSha256"
    | "fingerprint"
    | "editionKey"
    | "reading"
    | "createdAt"
  >,
): Promise<void> {
  await tenant.sql.insert(loadedForms).values({ ...values, organizationId: tenant.organizationId });
}

/** A form of the tenant, locked, or null. */
export async function findLoadedFormLocked(
  tenant: Tenant,
  id: LoadedFormId,
): Promise<LoadedFormRow | null> {
  const [row] = await tenant.sql.select().from(loadedForms).where(own(tenant, id)).for("update");
  return row ?? null;
}

/** A form of the tenant, or null. */
export async function findLoadedForm(
  tenant: Tenant,
  id: LoadedFormId,
): Promise<LoadedFormRow | null> {
  const [row] = await tenant.sql.select().from(loadedForms).where(own(tenant, id));
  return row ?? null;
}

/** The number that the next confirmation of a workbook for an edition gets. */
export async function nextFormNumber(
  tenant: Tenant,
  form: { readonly editionKey: string; readonly workbookSha256: string },
): Promise<number> {
  const [row] = await tenant.sql
    .select({ last: max(loadedForms.number) })
    .from(loadedForms)
    .where(
      and(
        eq(loadedForms.organizationId, tenant.organizationId),
        eq(loadedForms.editionKey, form.editionKey),
        eq(loadedForms.workbookSha256, form.workbookSha256),
      ),
    );
  return (row?.last ?? 0) + 1;
}

/** Says what the rows of a form are, once; false when somebody has said so before. */
export async function confirmLoadedForm(
  tenant: Tenant,
  id: LoadedFormId,
  values: {
    readonly editionKey: string;
    readonly editionSha256: string;
    readonly layout: FormLayout;
    readonly number: number;
    readonly confirmedAt: Date;
  },
): Promise<boolean> {
  const confirmed = await tenant.sql
    .update(loadedForms)
    .set(values)
    .where(and(own(tenant, id), isNull(loadedForms.confirmedAt)))
    .returning({ id: loadedForms.id });
  return confirmed.length > 0;
}

/** The tenant's confirmed forms of these editions, the newest of each edition first. */
export async function findConfirmedForms(
  tenant: Tenant,
  editionKeys: readonly string[],
): Promise<ConfirmedForm[]> {
  if (editionKeys.length === 0) return [];
  const rows = await tenant.sql
    .select(columns)
    .from(loadedForms)
    .where(
      and(
        eq(loadedForms.organizationId, tenant.organizationId),
        inArray(loadedForms.editionKey, [...editionKeys]),
        isNotNull(loadedForms.confirmedAt),
      ),
    )
    .orderBy(desc(loadedForms.confirmedAt), desc(loadedForms.id));
  return rows.map(confirmed);
}

/** All forms that the tenant has loaded and confirmed, newest first. */
export async function listConfirmedForms(tenant: Tenant): Promise<ConfirmedForm[]> {
  const rows = await tenant.sql
    .select(columns)
    .from(loadedForms)
    .where(
      and(
        eq(loadedForms.organizationId, tenant.organizationId),
        isNotNull(loadedForms.confirmedAt),
      ),
    )
    .orderBy(desc(loadedForms.confirmedAt), desc(loadedForms.id));
  return rows.map(confirmed);
}

function confirmed(row: Omit<LoadedFormRow, "reading">): ConfirmedForm {
  const { confirmedAt, editionKey, editionSha256, layout, number } = row;
  if (!confirmedAt || !editionKey || !editionSha256 || !layout || !number) {
    throw new Error("A form that is confirmed lacks what the database demands of it.");
  }
  return { ...row, confirmedAt, editionKey, editionSha256, layout, number };
}

function own(tenant: Tenant, id: LoadedFormId) {
  return and(eq(loadedForms.organizationId, tenant.organizationId), eq(loadedForms.id, id));
}
