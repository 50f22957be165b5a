import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { findMember } from "@bunkai/db/stores/members";
import { listSectionCharges, setSectionCharge } from "@bunkai/db/stores/section-charges";
import type { SectionCharge, SectionChargeChange } from "@bunkai/domain/disclosure/section-charge";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId } from "@bunkai/domain/id";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { notify } from "../notification/notify.ts";
import { look, perform } from "../perform.ts";

/**
 * Who writes which sections of a draft, and until when.
 *
 * @throws DomainError `not_found`
 */
export function readSectionCharges(ctx: Context, id: DisclosureId): Promise<SectionCharge[]> {
  return look(ctx, "disclosure.read", async (tenant) => {
    if (!(await findDisclosure(tenant, id))) throw new DomainError("not_found");
    return listSectionCharges(tenant, id);
  });
}

/**
 * Says who writes a section, and until when. Whom it newly falls to is told.
 *
 * @returns all charges of the draft as they stand then
 * @throws DomainError `not_found` for a section or a member that does not exist, `edit_conflict` with both wishes
 */
export function assignSection(
  ctx: Context,
  place: { readonly disclosureId: DisclosureId; readonly sectionKey: string },
  change: SectionChargeChange,
): Promise<SectionCharge[]> {
  const { disclosureId, sectionKey } = place;
  const { dueOn, memberId } = change;
  return perform(ctx, "disclosure.write", async (tenant) => {
    const disclosure = await findDisclosure(tenant, disclosureId);
    const member = memberId && (await findMember(tenant, memberId, { lock: true }));
    const edition = disclosure && (await getEdition(tenant, disclosure.editionKey));
    const section = edition?.sections.find(({ key }) => key === sectionKey);
    if (!disclosure || !section || (memberId && !member)) throw new DomainError("not_found");

    const before = await listSectionCharges(tenant, disclosureId);
    const theirs = before.find((one) => one.sectionKey === sectionKey) ?? null;
    const changedAt = ctx.installation.now();
    if (!(await setSectionCharge(tenant, { ...place, ...change, changedAt }))) {
      throw new DomainError("edit_conflict", { mine: { memberId, dueOn }, theirs });
    }
    if (memberId && memberId !== theirs?.memberId && memberId !== ctx.memberId) {
      await notify(ctx, tenant, [memberId], {
        kind: "section_assigned",
        facts: {
          name: ctx.person.name,
          sheet: titleOfDraft(disclosure),
          sectionJa: section.title.ja,
          sectionEn: section.title.en,
          ...(dueOn && { dueOn }),
        },
        path: `/disclosures/${disclosureId}?mine=true`,
      });
    }
    return {
      result: await listSectionCharges(tenant, disclosureId),
      recordedAs: "disclosure.assignSection",
      events: [
        {
          subject: { kind: "disclosure", id: disclosureId },
          facts: { section: section.title.ja, ...(dueOn && { dueOn }) },
          names: { title: titleOfDraft(disclosure), ...(member && { member: member.name }) },
        },
      ],
    };
  });
}
