import { type Member, memberSchema } from "@bunkai/domain/account/member";
import type { Role } from "@bunkai/domain/account/role";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type MemberId, memberIdSchema, type PersonId } from "@bunkai/domain/id";
import type { CalendarDay } from "@bunkai/domain/japanese-day";
import type { Page, PageQuery } from "@bunkai/domain/page";
import {
  and,
  arrayContains,
  arrayOverlaps,
  asc,
  count,
  eq,
  exists,
  gte,
  isNull,
  lte,
  ne,
  not,
  or,
  sql,
} from "drizzle-orm";
import { deputies, members } from "../schema/schema.ts";
import { takeTurn } from "../take-turn.ts";
import { asPersonAlone, type Tenant } from "../tenant.ts";
import { beyondCursor, pageFrom } from "./page.ts";

type Row = typeof members.$inferSelect;

/** @throws DomainError `already_member`, also when the same person joined at this moment by another way */
export async function addMember(
  tenant: Tenant,
  values: Pick<Row, "id" | "personId" | "name" | "email" | "roles" | "joinedAt"> &
    Partial<Pick<Row, "facilityIds">>,
): Promise<Member> {
  const [row] = await tenant.sql
    .insert(members)
    .values({ ...values, organizationId: tenant.organizationId })
    .onConflictDoNothing({ target: [members.organizationId, members.personId] })
    .returning();
  if (!row) throw new DomainError("already_member");
  return viewOf(row);
}

/** True when somebody belongs to the tenant under this address. */
export async function isMemberAddress(tenant: Tenant, email: string): Promise<boolean> {
  const [row] = await tenant.sql
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, tenant.organizationId), eq(members.email, email)))
    .limit(1);
  return row !== undefined;
}

/**
 * How many organisations the person has joined as administrator since then, whichever they are.
 * Until the transaction ends, the person's other transactions do not count.
 */
export async function countFoundedInTurn(tenant: Tenant, since: Date): Promise<number> {
  const { personId } = tenant;
  if (personId === null) return 0;
  await takeTurn(tenant.sql, `organisations of ${personId}`);
  return asPersonAlone(tenant, async () => {
    const [row] = await tenant.sql
      .select({ founded: count() })
      .from(members)
      .where(
        and(
          eq(members.personId, personId),
          gte(members.joinedAt, since),
          arrayContains(members.roles, ["administrator"]),
        ),
      );
    return row?.founded ?? 0;
  });
}

/** Members in the order in which they joined. */
export async function listMembers(tenant: Tenant, query: PageQuery): Promise<Page<Member>> {
  const rows = await tenant.sql
    .select()
    .from(members)
    .where(
      and(
        eq(members.organizationId, tenant.organizationId),
        beyondCursor(query.cursor, { moment: members.joinedAt, id: members.id }, "oldestFirst"),
      ),
    )
    .orderBy(asc(members.joinedAt), asc(members.id))
    .limit(query.limit + 1);
  return pageFrom(rows, query.limit, viewOf, (row) => [row.joinedAt, row.id]);
}

/** A member of the tenant, or null. With `lock`, nobody else changes this member until the transaction ends. */
export async function findMember(
  tenant: Tenant,
  id: MemberId,
  options?: { readonly lock: boolean },
): Promise<Member | null> {
  const query = tenant.sql
    .select()
    .from(members)
    .where(and(eq(members.organizationId, tenant.organizationId), eq(members.id, id)));
  // Whoever tells members of something goes on meanwhile.
  const [row] = await (options?.lock ? query.for("no key update") : query);
  return row ? viewOf(row) : null;
}

/** The member of the tenant that a person is, or null. */
export async function findMemberOfPerson(
  tenant: Tenant,
  personId: PersonId,
): Promise<Member | null> {
  const [row] = await tenant.sql
    .select()
    .from(members)
    .where(and(eq(members.organizationId, tenant.organizationId), eq(members.personId, personId)));
  return row ? viewOf(row) : null;
}

/** Whom to tell: who acts with one of `roles` on a day and holds none of `unless`, apart from one person. */
export type Told = {
  readonly day: CalendarDay;
  readonly roles: readonly Role[];
  readonly unless?: readonly Role[] | undefined;
  readonly except: PersonId | null;
};

/** Members to tell of something, by id. None of them leaves the organisation until the transaction ends. */
export async function findMembersToTell(
  tenant: Tenant,
  { day, except, roles, unless = [] }: Told,
): Promise<MemberId[]> {
  const standsIn = tenant.sql
    .select({ found: deputies.id })
    .from(deputies)
    .where(
      and(
        eq(deputies.organizationId, tenant.organizationId),
        eq(deputies.deputyId, members.id),
        arrayOverlaps(deputies.roles, [...roles]),
        isNull(deputies.endedAt),
        lte(deputies.startsOn, day),
        gte(deputies.endsOn, day),
      ),
    );
  const rows = await tenant.sql
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tenant.organizationId),
        or(arrayOverlaps(members.roles, [...roles]), exists(standsIn)),
        unless.length > 0 ? not(arrayOverlaps(members.roles, [...unless])) : undefined,
        except === null ? undefined : ne(members.personId, except),
      ),
    )
    .orderBy(asc(members.id))
    .for("key share");
  return rows.map(({ id }) => memberIdSchema.parse(id));
}

/**
 * Locks and lists the administrators. Two who leave at once meet here, so that one of them stays.
 */
export async function listAdministratorsLocked(tenant: Tenant): Promise<Member[]> {
  const rows = await tenant.sql
    .select()
    .from(members)
    .where(
      and(
        eq(members.organizationId, tenant.organizationId),
        arrayContains(members.roles, ["administrator"]),
      ),
    )
    .orderBy(asc(members.id))
    .for("no key update");
  return rows.map(viewOf);
}

/** Changes what a member may do, or see, if the version is still the one that was read; null when somebody was faster. */
export async function changeMember(
  tenant: Tenant,
  {
    id,
    version,
    ...change
  }: { readonly id: MemberId; readonly version: number } & (
    | { readonly roles: Role[] }
    | { readonly facilityIds: string[] }
  ),
): Promise<Member | null> {
  const [row] = await tenant.sql
    .update(members)
    .set({ ...change, version: sql`${members.version} + 1` })
    .where(
      and(
        eq(members.organizationId, tenant.organizationId),
        eq(members.id, id),
        eq(members.version, version),
      ),
    )
    .returning();
  return row ? viewOf(row) : null;
}

export async function removeMember(tenant: Tenant, id: MemberId): Promise<void> {
  await tenant.sql
    .delete(members)
    .where(and(eq(members.organizationId, tenant.organizationId), eq(members.id, id)));
}

function viewOf(row: Row | undefined): Member {
  return memberSchema.parse({ ...row, joinedAt: row?.joinedAt.toISOString() });
}
