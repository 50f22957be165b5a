import { type Migration, migrationSchema } from "@bunkai/domain/disclosure/migration";
import type { DisclosureId } from "@bunkai/domain/id";
import { and, desc, eq } from "drizzle-orm";
import { migrationReceipts } from "../schema/authoring.ts";
import type { Tenant } from "../tenant.ts";

type Row = typeof migrationReceipts.$inferSelect;

/** Keeps how one of the tenant's drafts was filled from another edition. */
export async function addMigrationReceipt(
  tenant: Tenant,
  values: Omit<Row, "organizationId">,
): Promise<Migration> {
  const [row] = await tenant.sql
    .insert(migrationReceipts)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  if (!row) throw new Error("Nothing was inserted.");
  return viewOf(row);
}

/** How a draft of the tenant was last filled from another edition; null: it was not. */
export async function findMigrationReceipt(
  tenant: Tenant,
  disclosureId: DisclosureId,
): Promise<Migration | null> {
  const [row] = await tenant.sql
    .select()
    .from(migrationReceipts)
    .where(
      and(
        eq(migrationReceipts.organizationId, tenant.organizationId),
        eq(migrationReceipts.disclosureId, disclosureId),
      ),
    )
    .orderBy(desc(migrationReceipts.createdAt), desc(migrationReceipts.id))
    .limit(1);
  return row ? viewOf(row) : null;
}

function viewOf(row: Row): Migration {
  return migrationSchema.parse({
    format: "bunkai.migration/1",
    id: row.id,
    disclosureId: row.disclosureId,
    from: {
      key: row.fromEditionKey,
      sha256: row.fromEditionSha256,
      revisionId: row.fromRevisionId,
    },
    to: { key: row.toEditionKey, sha256: row.toEditionSha256 },
    createdAt: row.createdAt.toISOString(),
    receipt: row.receipt,
  });
}
