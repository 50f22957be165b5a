import { changeHeader as change } from "@bunkai/db/stores/disclosures";
import type { Draft, DraftRef } from "@bunkai/domain/disclosure/disclosure";
import { type SheetHeader, sheetHeaderSchema } from "@bunkai/domain/disclosure/sheet-header";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { titleOfDraft } from "../audit/title-of.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";
import { draftRights, draftSubject, getDraft } from "./draft-rights.ts";

/**
 * Changes the head of a draft.
 *
 * @param version the version of the draft that the person read
 * @throws DomainError `not_found`, `edit_conflict` with both heads
 */
export function changeHeader(
  ctx: ActingContext,
  ref: DraftRef,
  header: SheetHeader,
  version: number,
): Promise<Draft> {
  const { subjectKind, write } = draftRights(ref);
  return perform(ctx, write, async (tenant) => {
    const before = await getDraft(tenant, ref);
    const changed = await change(tenant, { id: before.id, header, version });
    if (!changed) {
      throw new DomainError("edit_conflict", {
        mine: { ...header },
        theirs: { ...before.header, version: before.version },
      });
    }
    return {
      result: changed,
      recordedAs: `${subjectKind}.changeHeader`,
      events: [
        {
          subject: draftSubject(ref),
          facts: { fields: fieldsChanged(before.header, header) },
          names: { title: titleOfDraft(changed) },
        },
      ],
    };
  });
}

function fieldsChanged(before: SheetHeader, after: SheetHeader): string[] {
  return sheetHeaderSchema.keyof().options.filter((field) => before[field] !== after[field]);
}
