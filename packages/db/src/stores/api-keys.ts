import { type ApiKey, apiKeySchema, apiKeyStateAt } from "@bunkai/domain/account/api-key";
import type { ApiKeyScope } from "@bunkai/domain/account/api-key-scope";
import {
  type ApiKeyId,
  apiKeyIdSchema,
  type OrganizationId,
  organizationIdSchema,
} from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, asc, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import { apiKeys } from "../schema/schema.ts";
import type { System, Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof apiKeys.$inferSelect;

export async function addApiKey(
  tenant: Tenant,
  values: Pick<
    Row,
    "id" | "name" | "scopes" | "start" | "secretHash" | "createdBy" | "createdAt" | "expiresAt"
  >,
): Promise<ApiKey> {
  const [row] = await tenant.sql
    .insert(apiKeys)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  return viewOf(row, values.createdAt);
}

/** The tenant's keys, newest first, with their state at `now`. */
export async function listApiKeys(
  tenant: Tenant,
  query: PageQuery,
  now: Date,
): Promise<Page<ApiKey>> {
  const rows = await tenant.sql
    .select()
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.organizationId, tenant.organizationId),
        beyondCursor(query.cursor, { moment: apiKeys.createdAt, id: apiKeys.id }, "newestFirst"),
      ),
    )
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id))
    .limit(query.limit + 1);
  return pageFrom(
    rows,
    query.limit,
    (row) => viewOf(row, now),
    (row) => [row.createdAt, row.id],
  );
}

/** Ends a key; null when it was revoked already, or is not the tenant's. */
export async function revokeApiKey(
  tenant: Tenant,
  id: ApiKeyId,
  revokedAt: Date,
): Promise<ApiKey | null> {
  const [row] = await tenant.sql
    .update(apiKeys)
    .set({ revokedAt })
    .where(
      and(
        eq(apiKeys.organizationId, tenant.organizationId),
        eq(apiKeys.id, id),
        isNull(apiKeys.revokedAt),
      ),
    )
    .returning();
  return row ? viewOf(row, revokedAt) : null;
}

/** A key that works, with what it was made for. */
export type WorkingKey = {
  readonly id: ApiKeyId;
  readonly organizationId: OrganizationId;
  readonly name: string;
  readonly scopes: readonly ApiKeyScope[];
  readonly lastUsedAt: Date | null;
};

/** The key behind a secret's hash, or null for one that does not work at `now`. Its holder says no organisation, so this is asked in the system's name. */
export async function findWorkingKey(
  system: Pick<System, "sql">,
  secretHash: string,
  now: Date,
): Promise<WorkingKey | null> {
  const [row] = await system.sql
    .select({
      id: apiKeys.id,
      organizationId: apiKeys.organizationId,
      name: apiKeys.name,
      scopes: apiKeys.scopes,
      lastUsedAt: apiKeys.lastUsedAt,
    })
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.secretHash, secretHash),
        isNull(apiKeys.revokedAt),
        gt(apiKeys.expiresAt, now),
      ),
    );
  if (!row) return null;
  const organizationId = organizationIdSchema.parse(row.organizationId);
  return { ...row, id: apiKeyIdSchema.parse(row.id), organizationId };
}

/** Remembers that a key was used, unless that is known since `unlessSince`: many requests of a program write one time. */
export async function noteKeyUse(
  system: Pick<System, "sql">,
  id: ApiKeyId,
  use: { readonly at: Date; readonly address: string | null; readonly unlessSince: Date },
): Promise<void> {
  await system.sql
    .update(apiKeys)
    .set({ lastUsedAt: use.at, lastUsedAddress: use.address })
    .where(
      and(
        eq(apiKeys.id, id),
        or(isNull(apiKeys.lastUsedAt), lte(apiKeys.lastUsedAt, use.unlessSince)),
      ),
    );
}

/** Keys of all organisations that work at `now`, end until then, and whose administrators were not told yet. */
export async function listKeysToWarnOf(
  system: Pick<System, "sql">,
  end: { readonly now: Date; readonly until: Date },
): Promise<{ id: ApiKeyId; organizationId: OrganizationId }[]> {
  const rows = await system.sql
    .select({ id: apiKeys.id, organizationId: apiKeys.organizationId })
    .from(apiKeys)
    .where(
      and(
        isNull(apiKeys.warnedAt),
        isNull(apiKeys.revokedAt),
        gt(apiKeys.expiresAt, end.now),
        lte(apiKeys.expiresAt, end.until),
      ),
    )
    .orderBy(asc(apiKeys.expiresAt), asc(apiKeys.id));
  return rows.map(({ id, organizationId }) => ({
    id: apiKeyIdSchema.parse(id),
    organizationId: organizationIdSchema.parse(organizationId),
  }));
}

/** Marks that the administrators were told of a key's end; null when they were before, or it is not the tenant's. */
export async function markKeyWarned(
  tenant: Tenant,
  id: ApiKeyId,
  warnedAt: Date,
): Promise<ApiKey | null> {
  const [row] = await tenant.sql
    .update(apiKeys)
    .set({ warnedAt })
    .where(
      and(
        eq(apiKeys.organizationId, tenant.organizationId),
        eq(apiKeys.id, id),
        isNull(apiKeys.warnedAt),
        isNull(apiKeys.revokedAt),
      ),
    )
    .returning();
  return row ? viewOf(row, warnedAt) : null;
}

function viewOf(row: Row | undefined, now: Date): ApiKey {
  return apiKeySchema.parse({
    ...row,
    state: row && apiKeyStateAt(row, now),
    createdAt: row?.createdAt.toISOString(),
    expiresAt: row?.expiresAt.toISOString(),
    revokedAt: row?.revokedAt?.toISOString() ?? null,
    lastUsedAt: row?.lastUsedAt?.toISOString() ?? null,
  });
}
