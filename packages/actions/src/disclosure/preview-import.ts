import { editions } from "@bunkai/catalogs/editions";
import { listLayoutMemories } from "@bunkai/db/stores/layout-memories";
import { addSheetImport, findLastApplied } from "@bunkai/db/stores/sheet-imports";
import type { DraftRef } from "@bunkai/domain/disclosure/disclosure";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { type ImportId, importIdSchema } from "@bunkai/domain/id";
import { isReadFromWorkbook } from "@bunkai/domain/workbook/is-read-from-workbook";
import type { KnownLayout } from "@bunkai/domain/workbook/layout-memory";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { sha256Hex } from "@bunkai/proof/sha256";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { look, perform } from "../perform.ts";
import { demandRight } from "../principal.ts";
import { gatherWorkbook } from "../workbook/gather-workbook.ts";
import { draftRights, draftSubject, getDraft } from "./draft-rights.ts";

/** What was understood of a workbook, and with what of its layout that people said before. */
export type ImportPreview = {
  readonly id: ImportId;
  readonly reading: WorkbookReading;
  readonly layout: KnownLayout;
  /** When the very same file was taken over into the draft, if nothing else was since; null: it was not. */
  readonly appliedAt: string | null;
};

/**
 * Reads a filled-in workbook for a draft and keeps what was understood. Nothing of it is applied:
 * a person looks first.
 *
 * @throws DomainError `not_found`, `workbook_not_read`, `file_too_large`, and whatever the reading refuses
 */
export async function previewImport(
  ctx: ActingContext,
  ref: DraftRef,
  upload: {
    readonly name: string;
    readonly bytes: AsyncIterable<Uint8Array>;
    readonly product?: string | undefined;
  },
): Promise<ImportPreview> {
  const { read, subjectKind, write } = draftRights(ref);
  demandRight(write, ctx);
  const { draft, edition, memories } = await look(ctx, read, async (tenant) => {
    const found = await getDraft(tenant, ref);
    return {
      draft: found,
      edition: await getEdition(tenant, found.editionKey),
      memories: await listLayoutMemories(tenant, found.editionKey),
    };
  });
  if (!isReadFromWorkbook(edition)) throw new DomainError("workbook_not_read");
  const bytes = await gatherWorkbook(upload.bytes);
  const { product } = upload;
  const { layout, reading } = await ctx.installation.workers.run("readKnownWorkbook", {
    bytes,
    edition,
    memories,
    options: { product, others: editions.filter(({ kind }) => kind === edition.kind) },
  });
  const sha256 = sha256Hex(bytes);
  return perform(ctx, write, async (tenant) => {
    const id = newId(importIdSchema);
    await addSheetImport(tenant, {
      id,
      disclosureId: draft.id,
      fileName: upload.name,
      sha256,
      fingerprint: layout.fingerprint,
      reading,
      createdAt: ctx.installation.now(),
    });
    const last = await findLastApplied(tenant, draft.id);
    const appliedAt = last?.sha256 === sha256 ? (last.appliedAt?.toISOString() ?? null) : null;
    return {
      result: { id, reading, layout, appliedAt },
      recordedAs: `${subjectKind}.readWorkbook`,
      events: [
        {
          subject: draftSubject(ref),
          facts: { importId: id, sha256, rows: reading.items.length },
          names: { title: titleOfDraft(draft), fileName: upload.name },
        },
      ],
    };
  });
}
