import { changeHeader, replaceAnswers } from "@bunkai/db/stores/disclosures";
import { findSheetImportLocked, markImportApplied } from "@bunkai/db/stores/sheet-imports";
import { checkAnswer } from "@bunkai/domain/disclosure/check-answer";
import type { DraftRef } from "@bunkai/domain/disclosure/disclosure";
import type { SheetHeader } from "@bunkai/domain/disclosure/sheet-header";
import { DomainError } from "@bunkai/domain/error/domain-error";
import type { ImportId } from "@bunkai/domain/id";
import { decideImport, type ImportChoice } from "@bunkai/domain/workbook/decide-import";
import { importOrigins } from "@bunkai/domain/workbook/import-origin";
import { type WorkbookReading, workbookReadingSchema } from "@bunkai/domain/workbook/reading";
import { choicesToRemember } from "@bunkai/domain/workbook/remembered-choice";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { perform } from "../perform.ts";
import { rememberChoices } from "../workbook/remember-layout.ts";
import { draftRights, draftSubject, getDraft } from "./draft-rights.ts";

/**
 * Takes over what a workbook says into a draft, as a person has decided row by row.
 *
 * @returns how many answers were taken over
 * @throws DomainError `not_found`, `import_applied`, `import_outdated`, `answer_misfit`, and what `decideImport` refuses
 */
export function applyImport(
  ctx: ActingContext,
  ref: DraftRef,
  importId: ImportId,
  decision: { readonly choices: readonly ImportChoice[]; readonly header: boolean },
): Promise<{ answers: number }> {
  const { subjectKind, write } = draftRights(ref);
  return perform(ctx, write, async (tenant) => {
    const draft = await getDraft(tenant, ref, { lock: true });
    const found = await findSheetImportLocked(tenant, draft.id, importId);
    if (!found) throw new DomainError("not_found");
    if (found.appliedAt) throw new DomainError("import_applied");
    const edition = await getEdition(tenant, draft.editionKey);
    const read = workbookReadingSchema.safeParse(found.reading);
    // It was read before an update, by rules that hold no more.
    if (!read.success) throw new DomainError("import_outdated");
    const reading = read.data;

    const answers = decideImport(edition, reading, decision.choices);
    const itemByKey = new Map(edition.items.map((item) => [item.key, item]));
    for (const { answer, itemKey } of answers) {
      const item = itemByKey.get(itemKey);
      if (item) checkAnswer(item, answer);
    }

    const now = ctx.installation.now();
    const originOf = importOrigins(reading, decision.choices);
    const taken = answers.map((one) => ({ ...one, origin: originOf(one.itemKey) }));
    await replaceAnswers(tenant, draft.id, taken, now);
    if (decision.header) {
      const header = headerOf(draft.header, reading);
      await changeHeader(tenant, { id: draft.id, header, version: draft.version });
    }
    await markImportApplied(tenant, importId, now);
    const { fingerprint } = found;
    if (fingerprint !== null) {
      const choices = choicesToRemember(reading, decision.choices);
      const key = { editionKey: draft.editionKey, fingerprint };
      await rememberChoices(tenant, key, { choices, now });
    }
    return {
      result: { answers: answers.length },
      recordedAs: `${subjectKind}.import`,
      events: [
        {
          subject: draftSubject(ref),
          facts: { importId, answers: answers.length, header: decision.header },
          names: { title: titleOfDraft(draft) },
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
