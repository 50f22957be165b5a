import { actingRoles } from "@bunkai/domain/account/acting-roles";
import { runningDeputiesSchema } from "@bunkai/domain/account/deputy";
import { type Membership, membershipSchema } from "@bunkai/domain/account/member";
import { facilityIdSchema } from "@bunkai/domain/id";
import { japaneseDay } from "@bunkai/domain/japanese-day";
import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { identityProviders, members, organizations } from "../schema/schema.ts";
import type { Person } from "../tenant.ts";

/**
 * Where a person belongs, seats that have ended left out, by organisation name, and with which roles he or she acts there on a day. The only list over
 * several organisations; row-level security bounds it to the person. One query.
 */
export async function listMemberships(person: Person, now: Date): Promise<Membership[]> {
  const day = japaneseDay(now);
  const running = sql<string>`(
    select coalesce(json_agg(json_build_object(
      'deputyId', r.deputyship_id, 'principalId', r.principal_id, 'principalName', r.principal_name,
      'roles', r.lent, 'principal', json_build_object('roles', r.held, 'facilityIds', r.reach)
    ) order by r.deputyship_id), '[]')::text
    from running_deputies(${day}::date) r where r.deputy_member_id = ${members.id})`;
  const rows = await person.sql
    .select({
      memberId: members.id,
      memberName: members.name,
      organizationId: organizations.id,
      organizationName: organizations.name,
      organizationKind: organizations.kind,
      demandsSecondFactor: organizations.demandsSecondFactor,
      demandsProvider: sql<boolean>`coalesce(${identityProviders.isOn} and ${identityProviders.isDemanded}, false)`,
      ownRoles: members.roles,
      facilityIds: members.facilityIds,
      running,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .leftJoin(identityProviders, eq(identityProviders.organizationId, organizations.id))
    .where(
      and(
        eq(members.personId, person.personId),
        or(isNull(organizations.endsAt), gt(organizations.endsAt, now)),
      ),
    )
    .orderBy(asc(organizations.name), asc(organizations.id));
  return rows.map(({ running: lent, ...row }) => {
    const facilityIds = row.facilityIds.map((id) => facilityIdSchema.parse(id));
    const held = { roles: row.ownRoles, facilityIds };
    const deputies = runningDeputiesSchema.parse(JSON.parse(lent));
    return membershipSchema.parse({ ...row, ...actingRoles(held, deputies) });
  });
}
