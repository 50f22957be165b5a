import { type GuestLink, guestLinkSchema, guestLinkStateAt } from "@bunkai/domain/guest/guest-link";
import type { GuestObjectKind } from "@bunkai/domain/guest/guest-object";
import { type GuestLinkId, type OrganizationId, organizationIdSchema } from "@bunkai/domain/id";
import { and, count, desc, eq, gte, isNull, sql } from "drizzle-orm";
import { guestLinks } from "../schema/schema.ts";
import { takeTurn } from "../take-turn.ts";
import type { Tenant } from "../tenant.ts";

export type GuestLinkRow = typeof guestLinks.$inferSelect;

/** All of an organisation's links on one page. */
const LINKS_MAX = 500;

type NewLink = Omit<
  typeof guestLinks.$inferInsert,
  | ("organizationId" | "openedAt" | "lastUsedAt" | "revokedAt")
  | ("codeHash" | "codeSentAt" | "codeExpiresAt" | "wrongCodes" | "lockedUntil")
>;

export async function addGuestLink(tenant: Tenant, values: NewLink): Promise<GuestLink> {
  const [row] = await tenant.sql
    .insert(guestLinks)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  return viewOf(row, values.createdAt);
}

/**
 * How many links the tenant has made since then: all, and for this address.
 * Until the transaction ends, nobody else of the tenant counts.
 */
export async function countGuestLinksInTurn(
  tenant: Tenant,
  { email, since }: { readonly email: string; readonly since: Date },
): Promise<{ readonly all: number; readonly toAddress: number }> {
  const { organizationId } = tenant;
  await takeTurn(tenant.sql, `guest links of ${organizationId}`);
  const [row] = await tenant.sql
    .select({
      all: count(),
      toAddress: sql<number>`count(*) filter (where ${guestLinks.email} = ${email})::int`,
    })
    .from(guestLinks)
    .where(and(eq(guestLinks.organizationId, organizationId), gte(guestLinks.createdAt, since)));
  return row ?? { all: 0, toAddress: 0 };
}

/** The tenant's links, newest first, with their state at `now`: all, or those for one kind of object or one object. */
export async function listGuestLinks(
  tenant: Tenant,
  of: {
    readonly kind?: GuestObjectKind | undefined;
    readonly objectId?: string | undefined;
  },
  now: Date,
): Promise<GuestLink[]> {
  const rows = await tenant.sql
    .select()
    .from(guestLinks)
    .where(
      and(
        eq(guestLinks.organizationId, tenant.organizationId),
        of.kind ? eq(guestLinks.objectKind, of.kind) : undefined,
        of.objectId ? eq(guestLinks.objectId, of.objectId) : undefined,
      ),
    )
    .orderBy(desc(guestLinks.createdAt), desc(guestLinks.id))
    .limit(LINKS_MAX);
  return rows.map((row) => viewOf(row, now));
}

/** One of the tenant's links, locked, with the seat to which it leads; null when it is not there. */
export async function findGuestLinkLocked(
  tenant: Tenant,
  id: GuestLinkId,
  now: Date,
): Promise<{ readonly link: GuestLink; readonly row: GuestLinkRow } | null> {
  const [row] = await tenant.sql.select().from(guestLinks).where(own(tenant, id)).for("update");
  return row ? { link: viewOf(row, now), row } : null;
}

/** Changes what may change of one of the tenant's links: its secret, its end. */
export async function changeGuestLink(
  tenant: Tenant,
  id: GuestLinkId,
  change: Partial<Pick<GuestLinkRow, "tokenHash" | "expiresAt" | "revokedAt">>,
  now: Date,
): Promise<GuestLink | null> {
  const [row] = await tenant.sql.update(guestLinks).set(change).where(own(tenant, id)).returning();
  return row ? viewOf(row, now) : null;
}

/** Revokes the tenant's links to a seat that still work: another guest takes it. */
export async function revokeLinksToSeat(
  tenant: Tenant,
  seatId: OrganizationId,
  revokedAt: Date,
): Promise<void> {
  await tenant.sql
    .update(guestLinks)
    .set({ revokedAt })
    .where(
      and(
        eq(guestLinks.organizationId, tenant.organizationId),
        eq(guestLinks.seatId, seatId),
        isNull(guestLinks.revokedAt),
      ),
    );
}

/** The link by which the tenant, a seat, is held; null for every other organisation. */
export async function findLinkOfSeat(
  tenant: Tenant,
  now: Date,
): Promise<{ readonly link: GuestLink; readonly row: GuestLinkRow } | null> {
  const [row] = await tenant.sql
    .select()
    .from(guestLinks)
    .where(and(eq(guestLinks.seatId, tenant.organizationId), isNull(guestLinks.revokedAt)))
    .orderBy(desc(guestLinks.createdAt), desc(guestLinks.id))
    .limit(1);
  return row ? { link: viewOf(row, now), row } : null;
}

/** The seat of a link as an id of ours. */
export function seatOf({ seatId }: Pick<GuestLinkRow, "seatId">): OrganizationId {
  return organizationIdSchema.parse(seatId);
}

function own(tenant: Tenant, id: GuestLinkId) {
  return and(eq(guestLinks.organizationId, tenant.organizationId), eq(guestLinks.id, id));
}

function viewOf(row: GuestLinkRow | undefined, now: Date): GuestLink {
  return guestLinkSchema.parse({
    ...row,
    kind: row?.objectKind,
    maySign: row?.roles.includes("signer"),
    state: row && guestLinkStateAt(row, now),
    createdAt: row?.createdAt.toISOString(),
    expiresAt: row?.expiresAt.toISOString(),
    openedAt: row?.openedAt?.toISOString() ?? null,
    lastUsedAt: row?.lastUsedAt?.toISOString() ?? null,
    revokedAt: row?.revokedAt?.toISOString() ?? null,
  });
}
