import { changeHeader, findDisclosure, replaceAnswers } from "@bunkai/db/stores/disclosures";
import { findSheetImportLocked, markImportApplied } from "@bunkai/db/stores/sheet-imports";
import { checkAnswer } from "@bunkai/domain/disclosure/check-answer";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { DisclosureId, ImportId } from "@bunkai/domain/id";
import { decideImport, type ImportChoice } from "@bunkai/domain/workbook/decide-import";
import { importOrigins } from "@bunkai/domain/workbook/import-origin";
import { type WorkbookReading, workbookReadingSchema } from "@bunkai/domain/workbook/reading";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";

/**
 * Takes over what a workbook says into a draft, as a person has decided row by row.
 *
 * @returns how many answers were taken over
 * @throws DomainError `not_found`, `import_applied`, `answer_misfit`, and what `decideImport` refuses
 */
export function applyImport(
  ctx: ActingContext,
  disclosureId: DisclosureId,
  importId: ImportId,
  decision: { readonly choices: readonly ImportChoice[]; readonly header: boolean },
): Promise<{ answers: number }> {
  return perform(ctx, "disclosure.write", async (tenant) => {
    const disclosure = await findDisclosure(tenant, disclosureId, { lock: true });
    const found = await findSheetImportLocked(tenant, disclosureId, importId);
    if (!disclosure || !found) throw new DomainError("not_found");
    if (found.appliedAt) throw new DomainError("import_applied");
    const edition = getEdition(disclosure.editionKey);
    const reading = workbookReadingSchema.parse(found.reading);

    const answers = decideImport(edition, reading, decision.choices);
    const itemByKey = new Map(edition.items.map((item) => [item.key, item]));
    for (const { answer, itemKey } of answers) {
      const item = itemByKey.get(itemKey);
      if (item) checkAnswer(item, answer);
    }

    const now = ctx.installation.now();
    const originOf = importOrigins(reading, decision.choices);
    const taken = answers.map((one) => ({ ...one, origin: originOf(one.itemKey) }));
    await replaceAnswers(tenant, disclosureId, taken, now);
    if (decision.header) {
      const header = headerOf(disclosure.header, reading);
      await changeHeader(tenant, { id: disclosureId, header, version: disclosure.version });
    }
    await markImportApplied(tenant, importId, now);
    return {
      result: { answers: answers.length },
      recordedAs: "disclosure.import",
      events: [
        {
          subject: { kind: "disclosure", id: disclosureId },
          facts: { importId, answers: answers.length, header: decision.header },
          names: { title: titleOfDraft(disclosure) },
        },
      ],
    };
  });
}

/** What the workbook's head says goes over what the draft's head said; what it leaves open stays. */
function headerOf(before: SheetHeader, { header }: WorkbookReading): SheetHeader {
  return {
    ...before,
    vendorName: header.vendorName?.value ?? before.vendorName,
    offeringName: header.offeringName?.value ?? before.offeringName,
    versionLabel: header.versionLabel?.value ?? before.versionLabel,
    createdOn: header.createdOn?.value ?? before.createdOn,
  };
}
