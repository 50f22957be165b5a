import { changeHeader as change, findDisclosure } from "@bunkai/db/stores/disclosures";
import type { Disclosure } from "@bunkai/domain/disclosure/disclosure";
import { type SheetHeader, sheetHeaderSchema } from "@bunkai/domain/disclosure/sheet-header";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId } from "@bunkai/domain/id";
import { titleOfDraft } from "../audit/title-of.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Changes the head of a draft.
 *
 * @param version the version of the draft that the person read
 * @throws DomainError `not_found`, `edit_conflict` with both heads
 */
export function changeHeader(
  ctx: ActingContext,
  id: DisclosureId,
  header: SheetHeader,
  version: number,
): Promise<Disclosure> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const before = await findDisclosure(tenant, id);
    if (!before) throw new DomainError("not_found");
    const changed = await change(tenant, { id, header, version });
    if (!changed) {
      throw new DomainError("edit_conflict", {
        mine: { ...header },
        theirs: { ...before.header, version: before.version },
      });
    }
    return {
      result: changed,
      recordedAs: "disclosure.changeHeader",
      events: [
        {
          subject: { kind: "disclosure", id },
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
