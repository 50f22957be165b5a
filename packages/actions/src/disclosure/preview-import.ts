import { findDisclosure } from "@bunkai/db/stores/disclosures";
import { addSheetImport } from "@bunkai/db/stores/sheet-imports";

import { DomainError } from "@bunkai/domain/error/domain-error";
import { type DisclosureId, type ImportId, importIdSchema } from "@bunkai/domain/id";
import { isReadFromWorkbook } from "@bunkai/domain/workbook/is-read-from-workbook";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { sha256Hex } from "@bunkai/proof/sha256";
import { titleOfDraft } from "../audit/title-of.ts";
import { getEdition } from "../catalog/get-edition.ts";
import type { ActingContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { look, perform } from "../perform.ts";
import { demandRight } from "../principal.ts";

/** A filled-in sheet is far smaller; more is not read into memory. */
const WORKBOOK_BYTES_MAX = 20 * 1024 * 1024;

/**
 * Reads a filled-in workbook for a draft and keeps what was understood. Nothing of it is applied:
 * a person looks first.
 *
 * @throws DomainError `not_found`, `workbook_not_read`, `file_too_large`, and whatever the reading refuses
 */
export async function previewImport(
  ctx: ActingContext,
  disclosureId: DisclosureId,
  upload: {
    readonly name: string;
    readonly bytes: AsyncIterable<Uint8Array>;
    readonly product?: string | undefined;
  },
): Promise<{ id: ImportId; reading: WorkbookReading }> {
  demandRight("disclosure.write", ctx);
  const disclosure = await look(ctx, "disclosure.read", (tenant) =>
    findDisclosure(tenant, disclosureId),
  );
  if (!disclosure) throw new DomainError("not_found");
  const edition = getEdition(disclosure.editionKey);
  if (!isReadFromWorkbook(edition)) throw new DomainError("workbook_not_read");
  const bytes = await gathered(upload.bytes);
  const { product } = upload;
  const reading = await ctx.installation.workers.run("readWorkbook", {
    bytes,
    edition,
    options: product === undefined ? undefined : { product },
  });
  return perform(ctx, "disclosure.write", async (tenant) => {
    const id = newId(importIdSchema);
    await addSheetImport(tenant, {
      id,
      disclosureId,
      fileName: upload.name,
      reading,
      createdAt: ctx.installation.now(),
    });
    return {
      result: { id, reading },
      recordedAs: "disclosure.readWorkbook",
      events: [
        {
          subject: { kind: "disclosure", id: disclosureId },
          facts: { importId: id, sha256: sha256Hex(bytes), rows: reading.items.length },
          names: { title: titleOfDraft(disclosure), fileName: upload.name },
        },
      ],
    };
  });
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > WORKBOOK_BYTES_MAX) {
      throw new DomainError("file_too_large", { sizeBytesMax: WORKBOOK_BYTES_MAX });
    }
    list.push(piece);
  }
  return new Uint8Array(Buffer.concat(list));
}
