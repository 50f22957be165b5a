import type { DisclosureId, ImportId } from "@bunkai/domain/id";
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { sheetImports } from "../schema/sheet-import.ts";
import type { Tenant } from "../tenant.ts";

type Row = typeof sheetImports.$inferSelect;

/** Keeps what was read of a workbook until a person says what to do with it. */
export async function addSheetImport(
  tenant: Tenant,
  values: Pick<
    Row,
    "id" | "disclosureId" | "fileName" | "sha256" | "fingerprint" | "reading" | "createdAt"
  >,
): Promise<void> {
  await tenant.sql
    .insert(sheetImports)
    .values({ ...values, organizationId: tenant.organizationId });
}

/** An import of a draft, locked, or null. `appliedAt` is null while it waits to be applied. */
export async function findSheetImportLocked(
  tenant: Tenant,
  disclosureId: DisclosureId,
  id: ImportId,
): Promise<Pick<Row, "reading" | "fingerprint" | "appliedAt"> | null> {
  const [row] = await tenant.sql
    .select({
      reading: sheetImports.reading,
      fingerprint: sheetImports.fingerprint,
      appliedAt: sheetImports.appliedAt,
    })
    .from(sheetImports)
    .where(
      and(
        eq(sheetImports.organizationId, tenant.organizationId),
        eq(sheetImports.disclosureId, disclosureId),
        eq(sheetImports.id, id),
      ),
    )
    .for("update");
  return row ?? null;
}

/** The import that was last taken over into a draft, or null. */
export async function findLastApplied(
  tenant: Tenant,
  disclosureId: DisclosureId,
): Promise<Pick<Row, "sha256" | "appliedAt"> | null> {
  const [row] = await tenant.sql
    .select({ sha256: sheetImports.sha256, appliedAt: sheetImports.appliedAt })
    .from(sheetImports)
    .where(
      and(
        eq(sheetImports.organizationId, tenant.organizationId),
        eq(sheetImports.disclosureId, disclosureId),
        isNotNull(sheetImports.appliedAt),
      ),
    )
    .orderBy(desc(sheetImports.appliedAt), desc(sheetImports.id))
    .limit(1);
  return row ?? null;
}

export async function markImportApplied(
  tenant: Tenant,
  id: ImportId,
  appliedAt: Date,
): Promise<void> {
  await tenant.sql
    .update(sheetImports)
    .set({ appliedAt })
    .where(and(eq(sheetImports.organizationId, tenant.organizationId), eq(sheetImports.id, id)));
}
