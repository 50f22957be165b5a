import type { OpenAnswerValue } from "@bunkai/domain/disclosure/answer";
import { type SectionCharge, sectionChargeSchema } from "@bunkai/domain/disclosure/section-charge";
import type { DisclosureId, MemberId } from "@bunkai/domain/id";
import { and, asc, eq, sql } from "drizzle-orm";
import { members } from "../schema/account.ts";
import { sectionCharges } from "../schema/authoring.ts";
import { disclosures } from "../schema/disclosure.ts";
import { offerings } from "../schema/offering.ts";
import type { Tenant } from "../tenant.ts";

/** Nobody writes nearly as many. */
const SECTIONS_MAX = 200;

/** Who writes which sections of a draft of the tenant, and until when. */
export async function listSectionCharges(
  tenant: Tenant,
  id: DisclosureId,
): Promise<SectionCharge[]> {
  const rows = await tenant.sql
    .select({
      sectionKey: sectionCharges.sectionKey,
      memberId: sectionCharges.memberId,
      memberName: members.name,
      dueOn: sectionCharges.dueOn,
      version: sectionCharges.version,
    })
    .from(sectionCharges)
    .leftJoin(
      members,
      and(
        eq(members.organizationId, sectionCharges.organizationId),
        eq(members.id, sectionCharges.memberId),
      ),
    )
    .where(
      and(
        eq(sectionCharges.organizationId, tenant.organizationId),
        eq(sectionCharges.disclosureId, id),
      ),
    )
    .orderBy(asc(sectionCharges.sectionKey));
  return rows.map((row) => sectionChargeSchema.parse(row));
}

/** Says who writes a section if nobody was faster (0: nothing was said before); false when somebody was. */
export async function setSectionCharge(
  tenant: Tenant,
  change: {
    readonly disclosureId: DisclosureId;
    readonly sectionKey: string;
    readonly memberId: MemberId | null;
    readonly dueOn: string | null;
    readonly version: number;
    readonly changedAt: Date;
  },
): Promise<boolean> {
  const { version, ...values } = change;
  const { changedAt, dueOn, memberId } = values;
  const [row] = await tenant.sql
    .insert(sectionCharges)
    .values({ ...values, organizationId: tenant.organizationId })
    .onConflictDoUpdate({
      target: [
        sectionCharges.organizationId,
        sectionCharges.disclosureId,
        sectionCharges.sectionKey,
      ],
      set: { memberId, dueOn, changedAt, version: sql`${sectionCharges.version} + 1` },
      setWhere: eq(sectionCharges.version, version),
    })
    .returning({ version: sectionCharges.version });
  return row?.version === version + 1;
}

/** A section in a member's charge, with the kinds of all answers of its draft by item. */
export type SectionInCharge = {
  readonly disclosureId: string;
  readonly editionKey: string;
  readonly sectionKey: string;
  readonly offeringName: string;
  readonly versionLabel: string;
  readonly dueOn: string | null;
  readonly since: Date;
  readonly typesByItem: Readonly<Record<string, OpenAnswerValue["type"]>>;
};

/** The sections in a member's charge; what is due first comes first. One query. */
export function listSectionsInCharge(
  tenant: Tenant,
  memberId: MemberId,
): Promise<SectionInCharge[]> {
  return tenant.sql
    .select({
      disclosureId: sectionCharges.disclosureId,
      editionKey: disclosures.editionKey,
      sectionKey: sectionCharges.sectionKey,
      offeringName: offerings.name,
      versionLabel: offerings.versionLabel,
      dueOn: sectionCharges.dueOn,
      since: sectionCharges.changedAt,
      typesByItem: sql<SectionInCharge["typesByItem"]>`coalesce((
        select jsonb_object_agg(a.item_key, a.answer -> 'value' ->> 'type') from answers a
        where a.organization_id = ${sectionCharges.organizationId}
          and a.disclosure_id = ${sectionCharges.disclosureId}
      ), '{}'::jsonb)`,
    })
    .from(sectionCharges)
    .innerJoin(
      disclosures,
      and(
        eq(disclosures.organizationId, sectionCharges.organizationId),
        eq(disclosures.id, sectionCharges.disclosureId),
      ),
    )
    .innerJoin(
      offerings,
      and(
        eq(offerings.organizationId, disclosures.organizationId),
        eq(offerings.id, disclosures.offeringId),
      ),
    )
    .where(
      and(
        eq(sectionCharges.organizationId, tenant.organizationId),
        eq(sectionCharges.memberId, memberId),
      ),
    )
    .orderBy(sql`${sectionCharges.dueOn} asc nulls last`, asc(sectionCharges.changedAt))
    .limit(SECTIONS_MAX);
}
