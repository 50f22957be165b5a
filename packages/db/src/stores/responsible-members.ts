import {
  HANDOVER_ITEMS_MAX,
  type HeldItem,
  type HeldKind,
  heldItemSchema,
} from "@bunkai/domain/account/handover";
import type { MemberId } from "@bunkai/domain/id";
import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { responsibleMembers } from "../schema/responsible.ts";
import type { Tenant } from "../tenant.ts";

/** Makes a member responsible for something of the tenant, in the place of whoever was. */
export async function setResponsible(
  tenant: Tenant,
  values: {
    readonly kind: HeldKind;
    readonly objectId: string;
    readonly memberId: MemberId;
    readonly since: Date;
    readonly handedBy: string | null;
  },
): Promise<void> {
  const { handedBy, memberId, since } = values;
  await tenant.sql
    .insert(responsibleMembers)
    .values({ ...values, organizationId: tenant.organizationId })
    .onConflictDoUpdate({
      target: [
        responsibleMembers.organizationId,
        responsibleMembers.kind,
        responsibleMembers.objectId,
      ],
      set: { memberId, since, handedBy },
    });
}

/**
 * What a member is responsible for within the tenant's reach, or, for null, what nobody is responsible for; what is due
 * first comes first. One query.
 *
 * @param now invitations that have expired are left out
 */
export function listHeld(
  tenant: Tenant,
  memberId: MemberId | null,
  now: Date,
): Promise<HeldItem[]> {
  const whose = memberId
    ? eq(responsibleMembers.memberId, memberId)
    : isNull(responsibleMembers.memberId);
  return selectHeld(tenant, now, whose);
}

/** What a member is responsible for because somebody handed it over. One query. */
export function listHandedOver(tenant: Tenant, memberId: MemberId, now: Date): Promise<HeldItem[]> {
  const handed = isNotNull(responsibleMembers.handedBy);
  return selectHeld(tenant, now, and(eq(responsibleMembers.memberId, memberId), handed));
}

async function selectHeld(tenant: Tenant, now: Date, whose: SQL | undefined): Promise<HeldItem[]> {
  const rows = await tenant.sql
    .select({
      kind: sql<string>`h.kind`,
      id: sql<string>`h.id`,
      title: sql<string>`h.title`,
      dueOn: sql<string | null>`h.due_on`,
      why: sql<string | null>`h.why`,
      facilityId: sql<string | null>`h.facility_id`,
      handedBy: responsibleMembers.handedBy,
      since: responsibleMembers.since,
    })
    .from(sql`(${everything(tenant, now)}) h`)
    .leftJoin(
      responsibleMembers,
      and(
        eq(responsibleMembers.organizationId, tenant.organizationId),
        eq(responsibleMembers.kind, sql`h.kind`),
        eq(responsibleMembers.objectId, sql`h.id`),
      ),
    )
    .where(whose)
    .orderBy(sql`h.due_on asc nulls last, h.title, h.id`)
    .limit(HANDOVER_ITEMS_MAX);
  return rows.map((row) =>
    heldItemSchema.parse({ ...row, since: row.since?.toISOString() ?? null }),
  );
}

/** Everything of the tenant for which somebody can be responsible. */
function everything({ facilityIds, organizationId }: Tenant, now: Date): SQL {
  const reach = facilityIds.length === 0 ? sql`` : sql`and c.facility_id in ${[...facilityIds]}`;
  return sql`
    select 'contract' as kind, c.id, c.title, coalesce(c.notice_by, c.ends_on)::text as due_on,
      nullif(c.note, '') as why, c.facility_id
    from contracts c where c.organization_id = ${organizationId} ${reach}
    union all
    select 'matrix', m.id, m.title, null,
      (select v.reason from matrix_moves v
       where v.matrix_id = m.id and v.reason is not null order by v.at desc, v.id desc limit 1), null
    from matrix_participants p join matrices m on m.id = p.matrix_id
    where p.organization_id = ${organizationId}
    union all
    select 'offering', o.id, o.name || ' ' || o.version_label, null, nullif(o.description, ''), null
    from offerings o where o.organization_id = ${organizationId}
    union all
    select 'disclosure', d.id, o.name || ' ' || o.version_label, null, null, null
    from disclosures d
      join offerings o on o.organization_id = d.organization_id and o.id = d.offering_id
    where d.organization_id = ${organizationId}
    union all
    select 'comparison', b.id, b.name, null, null, null
    from comparisons b where b.organization_id = ${organizationId}
    union all
    select 'invitation', i.id, i.email, (i.expires_at at time zone 'Asia/Tokyo')::date::text, null, null
    from invitations i where i.organization_id = ${organizationId}
      and i.accepted_at is null and i.cancelled_at is null and i.expires_at > ${now.toISOString()}`;
}
