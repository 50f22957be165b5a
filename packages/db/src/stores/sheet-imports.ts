import type { DisclosureId, ImportId } from "@bunkai/domain/id";
import { and, eq, isNull } from "drizzle-orm";
import { sheetImports } from "../schema/disclosure.ts";
import type { Tenant } from "../tenant.ts";

type Row = typeof sheetImports.$inferSelect;

/** Keeps what was read of a workbook until a person says what to do with it. */
export async function addSheetImport(
  tenant: Tenant,
  values: Pick<Row, "id" | "disclosureId" | "fileName" | "reading" | "createdAt">,
): Promise<void> {
  await tenant.sql
    .insert(sheetImports)
    .values({ ...values, organizationId: tenant.organizationId });
}

/** An import of a draft that was not applied yet, locked, or null. */
export async function findWaitingImportLocked(
  tenant: Tenant,
  disclosureId: DisclosureId,
  id: ImportId,
): Promise<Pick<Row, "fileName" | "reading"> | null> {
  const [row] = await tenant.sql
    .select({ fileName: sheetImports.fileName, reading: sheetImports.reading })
    .from(sheetImports)
    .where(
      and(
        eq(sheetImports.organizationId, tenant.organizationId),
        eq(sheetImports.disclosureId, disclosureId),
        eq(sheetImports.id, id),
        isNull(sheetImports.appliedAt),
      ),
    )
    .for("update");
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
