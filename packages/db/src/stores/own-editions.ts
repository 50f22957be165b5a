import { and, desc, eq, exists, inArray, or } from "drizzle-orm";
import { revisions } from "../schema/disclosure.ts";
import { ownEditions } from "../schema/form.ts";
import type { Tenant } from "../tenant.ts";
import { isReadableRevision } from "./readable-revision.ts";

/** An edition that an organisation made, as canonical JSON and its hash. */
export type OwnEdition = Pick<typeof ownEditions.$inferSelect, "key" | "sha256" | "text">;

const columns = { key: ownEditions.key, sha256: ownEditions.sha256, text: ownEditions.text };

/** Keeps an edition that the tenant made. It never changes. */
export async function addOwnEdition(
  tenant: Tenant,
  values: Omit<typeof ownEditions.$inferInsert, "organizationId">,
): Promise<void> {
  const { organizationId } = tenant;
  await tenant.sql.insert(ownEditions).values({ ...values, organizationId });
}

/** The editions that the tenant made, newest first. */
export async function listOwnEditions(tenant: Tenant): Promise<OwnEdition[]> {
  return await tenant.sql
    .select(columns)
    .from(ownEditions)
    .where(eq(ownEditions.organizationId, tenant.organizationId))
    .orderBy(desc(ownEditions.createdAt), desc(ownEditions.key));
}

/** Editions by key that the tenant made, or in which something is answered that it may read. Others are left out. */
export async function findOwnEditions(
  tenant: Tenant,
  keys: readonly string[],
): Promise<OwnEdition[]> {
  if (keys.length === 0) return [];
  const read = tenant.sql
    .select({ found: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.editionKey, ownEditions.key), isReadableRevision(tenant)));
  return await tenant.sql
    .select(columns)
    .from(ownEditions)
    .where(
      and(
        inArray(ownEditions.key, [...keys]),
        or(eq(ownEditions.organizationId, tenant.organizationId), exists(read)),
      ),
    );
}
