import {
  type Invitation,
  type InvitationState,
  invitationSchema,
} from "@bunkai/domain/account/invitation";
import type { Role } from "@bunkai/domain/account/role";
import { type InvitationId, type OrganizationId, organizationIdSchema } from "@bunkai/domain/id";
import type { Page, PageQuery } from "@bunkai/domain/page";
import { and, count, desc, eq, gt, gte, isNull, sql } from "drizzle-orm";
import { responsibleMembers } from "../schema/responsible.ts";
import { invitations, members } from "../schema/schema.ts";
import { takeTurn } from "../take-turn.ts";
import type { System, Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof invitations.$inferSelect;

export async function addInvitation(
  tenant: Tenant,
  values: Pick<
    Row,
    "id" | "email" | "roles" | "facilityIds" | "tokenHash" | "createdAt" | "expiresAt"
  >,
): Promise<Invitation> {
  const [row] = await tenant.sql
    .insert(invitations)
    .values({ ...values, organizationId: tenant.organizationId })
    .returning();
  return viewOf(row, values.createdAt);
}

/**
 * How many invitations the tenant has sent since then: all, and to this address.
 * Until the transaction ends, nobody else of the tenant counts.
 */
export async function countInvitationsInTurn(
  tenant: Tenant,
  { email, since }: { readonly email: string; readonly since: Date },
): Promise<{ readonly all: number; readonly toAddress: number }> {
  const { organizationId } = tenant;
  await takeTurn(tenant.sql, `invitations of ${organizationId}`);
  const [row] = await tenant.sql
    .select({
      all: count(),
      toAddress: sql<number>`count(*) filter (where ${invitations.email} = ${email})::int`,
    })
    .from(invitations)
    .where(and(eq(invitations.organizationId, organizationId), gte(invitations.createdAt, since)));
  return row ?? { all: 0, toAddress: 0 };
}

/** Invitations, newest first, with their state at `now`. */
export async function listInvitations(
  tenant: Tenant,
  query: PageQuery,
  now: Date,
): Promise<Page<Invitation>> {
  const rows = await tenant.sql
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, tenant.organizationId),
        beyondCursor(
          query.cursor,
          { moment: invitations.createdAt, id: invitations.id },
          "newestFirst",
        ),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(query.limit + 1);
  return pageFrom(
    rows,
    query.limit,
    (row) => viewOf(row, now),
    (row) => [row.createdAt, row.id],
  );
}

/** Which organisation a token leads to. Its holder is not a member yet, so this is asked in the system's name. */
export async function findInvitedOrganization(
  system: System,
  tokenHash: string,
): Promise<OrganizationId | null> {
  const [row] = await system.sql
    .select({ organizationId: invitations.organizationId })
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash));
  return row ? organizationIdSchema.parse(row.organizationId) : null;
}

/** The tenant's invitation behind a token, locked, so that it is accepted once. */
export async function findInvitationByTokenLocked(
  tenant: Tenant,
  tokenHash: string,
  now: Date,
): Promise<Invitation | null> {
  const [row] = await tenant.sql
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, tenant.organizationId),
        eq(invitations.tokenHash, tokenHash),
      ),
    )
    .for("update");
  return row ? viewOf(row, now) : null;
}

/** The tenant's invitation behind a token, and the name of the member who is responsible for it, if anybody is. */
export async function findInvitationWithInviter(
  tenant: Tenant,
  tokenHash: string,
  now: Date,
): Promise<(Invitation & { readonly inviterName: string | null }) | null> {
  const { organizationId } = tenant;
  const [found] = await tenant.sql
    .select({ invitation: invitations, inviterName: members.name })
    .from(invitations)
    .leftJoin(
      responsibleMembers,
      and(
        eq(responsibleMembers.organizationId, organizationId),
        eq(responsibleMembers.kind, "invitation"),
        eq(responsibleMembers.objectId, invitations.id),
      ),
    )
    .leftJoin(
      members,
      and(eq(members.organizationId, organizationId), eq(members.id, responsibleMembers.memberId)),
    )
    .where(
      and(eq(invitations.organizationId, organizationId), eq(invitations.tokenHash, tokenHash)),
    );
  return found ? { ...viewOf(found.invitation, now), inviterName: found.inviterName } : null;
}

/** The tenant's newest open invitation of an address. With `lock`, it is accepted once. */
export async function findOpenInvitation(
  tenant: Tenant,
  { email, now }: { readonly email: string; readonly now: Date },
  options?: { readonly lock: boolean },
): Promise<Invitation | null> {
  const query = tenant.sql
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, tenant.organizationId),
        eq(invitations.email, email),
        isNull(invitations.acceptedAt),
        isNull(invitations.cancelledAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(1);
  const [row] = await (options?.lock ? query.for("update") : query);
  return row ? viewOf(row, now) : null;
}

/** Ends an invitation that is still open; null when it is not open any more, or not the tenant's. */
export async function endInvitation(
  tenant: Tenant,
  id: InvitationId,
  end: { readonly acceptedAt: Date } | { readonly cancelledAt: Date },
  now: Date,
): Promise<Invitation | null> {
  const [row] = await tenant.sql
    .update(invitations)
    .set(end)
    .where(
      and(
        eq(invitations.organizationId, tenant.organizationId),
        eq(invitations.id, id),
        isNull(invitations.acceptedAt),
        isNull(invitations.cancelledAt),
      ),
    )
    .returning();
  return row ? viewOf(row, now) : null;
}

function viewOf(row: Row | undefined, now: Date): Invitation {
  return invitationSchema.parse({
    ...row,
    roles: row?.roles satisfies Role[] | undefined,
    state: row && stateOf(row, now),
    createdAt: row?.createdAt.toISOString(),
    expiresAt: row?.expiresAt.toISOString(),
  });
}

function stateOf({ acceptedAt, cancelledAt, expiresAt }: Row, now: Date): InvitationState {
  if (acceptedAt) return "accepted";
  if (cancelledAt) return "cancelled";
  return expiresAt <= now ? "expired" : "open";
}
