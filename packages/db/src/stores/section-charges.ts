import { type SectionCharge, sectionChargeSchema } from "@bunkai/domain/disclosure/section-charge";
import type { DisclosureId, MemberId } from "@bunkai/domain/id";
import { and, asc, eq, sql } from "drizzle-orm";
import { members } from "../schema/account.ts";
import { sectionCharges } from "../schema/authoring.ts";
import type { Tenant } from "../tenant.ts";

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
