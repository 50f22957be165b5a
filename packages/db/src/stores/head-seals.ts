import { type SignedHead, signedHeadSchema } from "@bunkai/domain/audit/signed-head";
import { type OrganizationId, organizationIdSchema } from "@bunkai/domain/id";
import { and, asc, desc, eq, gt, isNotNull, max, notExists, sql } from "drizzle-orm";
import { auditHeadSeals, auditHeadStamps, auditHeads } from "../schema/schema.ts";
import type { System, Tenant } from "../tenant.ts";

type Seal = typeof auditHeadSeals.$inferSelect;
type Stamp = typeof auditHeadStamps.$inferSelect;

/**
 * Organisations whose chain has moved since its head was last signed, and where that was before a moment or never.
 *
 * @param range.after those behind this organisation, in the order of ids
 */
export async function listUnsealedChains(
  system: System,
  range: { readonly before: Date; readonly after: OrganizationId | null; readonly limit: number },
): Promise<OrganizationId[]> {
  const last = system.sql
    .select({
      organizationId: auditHeadSeals.organizationId,
      sequence: max(auditHeadSeals.sequence).as("last_sequence"),
      sealedAt: max(auditHeadSeals.sealedAt).as("last_sealed_at"),
    })
    .from(auditHeadSeals)
    .groupBy(auditHeadSeals.organizationId)
    .as("last");
  const rows = await system.sql
    .select({ id: auditHeads.organizationId })
    .from(auditHeads)
    .leftJoin(last, eq(last.organizationId, auditHeads.organizationId))
    .where(
      and(
        isNotNull(auditHeads.hash),
        range.after ? gt(auditHeads.organizationId, range.after) : undefined,
        sql`(${last.sealedAt} is null or (${last.sealedAt} < ${range.before.toISOString()}::timestamptz and ${last.sequence} < ${auditHeads.sequence}))`,
      ),
    )
    .orderBy(asc(auditHeads.organizationId))
    .limit(range.limit);
  return rows.map(({ id }) => organizationIdSchema.parse(id));
}

/** Keeps a signed head; one that another process signed meanwhile stays. */
export async function addHeadSeal(
  tenant: Tenant,
  seal: Omit<Seal, "organizationId">,
): Promise<void> {
  const { organizationId } = tenant;
  await tenant.sql
    .insert(auditHeadSeals)
    .values({ ...seal, organizationId })
    .onConflictDoNothing();
}

/** The newest signed head of each chain that has no time-stamp yet, some of them. */
export async function listUnstampedSeals(
  system: System,
  range: { readonly after: OrganizationId | null; readonly limit: number },
): Promise<{ organizationId: OrganizationId; sequence: number; signature: Uint8Array }[]> {
  const newest = system.sql
    .select({
      organizationId: auditHeadSeals.organizationId,
      sequence: max(auditHeadSeals.sequence).as("newest_sequence"),
    })
    .from(auditHeadSeals)
    .groupBy(auditHeadSeals.organizationId)
    .as("newest");
  const stamped = system.sql
    .select({ found: auditHeadStamps.sequence })
    .from(auditHeadStamps)
    .where(ofSeal);
  const rows = await system.sql
    .select({
      organizationId: auditHeadSeals.organizationId,
      sequence: auditHeadSeals.sequence,
      signature: auditHeadSeals.signature,
    })
    .from(auditHeadSeals)
    .innerJoin(
      newest,
      and(
        eq(newest.organizationId, auditHeadSeals.organizationId),
        eq(newest.sequence, auditHeadSeals.sequence),
      ),
    )
    .where(
      and(
        notExists(stamped),
        range.after ? gt(auditHeadSeals.organizationId, range.after) : undefined,
      ),
    )
    .orderBy(asc(auditHeadSeals.organizationId))
    .limit(range.limit);
  return rows.map((row) => ({
    ...row,
    organizationId: organizationIdSchema.parse(row.organizationId),
  }));
}

/** Keeps a time-stamp; one that another process got meanwhile stays. */
export async function addHeadStamp(
  tenant: Tenant,
  stamp: Omit<Stamp, "organizationId">,
): Promise<void> {
  const { organizationId } = tenant;
  await tenant.sql
    .insert(auditHeadStamps)
    .values({ ...stamp, organizationId })
    .onConflictDoNothing();
}

/** Signed heads of the tenant's chain behind an event, oldest first. One query. */
export async function listHeadSeals(
  tenant: Tenant,
  range: { readonly after: number; readonly limit: number },
): Promise<SignedHead[]> {
  const rows = await seals(tenant, gt(auditHeadSeals.sequence, range.after))
    .orderBy(asc(auditHeadSeals.sequence))
    .limit(range.limit);
  return rows.map(viewOf);
}

/** The newest signed heads of the tenant's chain, newest first; with `stamped`, those that bear a time-stamp. */
export async function listNewestHeadSeals(
  tenant: Tenant,
  { limit, stamped = false }: { readonly limit: number; readonly stamped?: boolean },
): Promise<SignedHead[]> {
  const rows = await seals(tenant, stamped ? isNotNull(auditHeadStamps.sequence) : undefined)
    .orderBy(desc(auditHeadSeals.sequence))
    .limit(limit);
  return rows.map(viewOf);
}

const ofSeal = and(
  eq(auditHeadStamps.organizationId, auditHeadSeals.organizationId),
  eq(auditHeadStamps.sequence, auditHeadSeals.sequence),
);

function seals(tenant: Tenant, where: Parameters<typeof and>[0]) {
  return tenant.sql
    .select({ seal: auditHeadSeals, stamp: auditHeadStamps })
    .from(auditHeadSeals)
    .leftJoin(auditHeadStamps, ofSeal)
    .where(and(eq(auditHeadSeals.organizationId, tenant.organizationId), where));
}

function viewOf({ seal, stamp }: { seal: Seal; stamp: Stamp | null }): SignedHead {
  return signedHeadSchema.parse({
    sequence: seal.sequence,
    hash: seal.hash,
    at: seal.sealedAt.toISOString(),
    text: seal.text,
    signature: base64(seal.signature),
    stamp: stamp && {
      authority: stamp.authority,
      at: stamp.stampedAt.toISOString(),
      token: base64(stamp.token),
    },
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
