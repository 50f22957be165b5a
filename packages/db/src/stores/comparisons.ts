import { type Comparison, comparisonSchema } from "@bunkai/domain/comparison/comparison";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, desc, eq } from "drizzle-orm";
import { comparisons } from "../schema/comparison.ts";
import type { Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof comparisons.$inferSelect;

export async function addComparison(
  tenant: Tenant,
  values: Omit<Row, "organizationId">,
): Promise<Comparison> {
  const [row] = await tenant.sql
    .insert(comparisons)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  return viewOf(row);
}

/** The tenant's saved comparisons, newest first. */
export async function listComparisons(tenant: Tenant, query: PageQuery): Promise<Page<Comparison>> {
  const rows = await tenant.sql
    .select()
    .from(comparisons)
    .where(
      and(
        eq(comparisons.organizationId, tenant.organizationId),
        beyondCursor(
          query.cursor,
          { moment: comparisons.createdAt, id: comparisons.id },
          "newestFirst",
        ),
      ),
    )
    .orderBy(desc(comparisons.createdAt), desc(comparisons.id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, (row) => [row.createdAt, row.id]);
}

function viewOf(row: Row | undefined): Comparison {
  return comparisonSchema.parse({ ...row, createdAt: row?.createdAt.toISOString() });
}
