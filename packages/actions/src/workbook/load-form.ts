import { findFile } from "@bunkai/db/stores/files";
import { listLayoutMemories } from "@bunkai/db/stores/layout-memories";
import { addLoadedForm } from "@bunkai/db/stores/loaded-forms";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { loadedFormIdSchema } from "@bunkai/domain/id";
import type { FormLoading, FormReadingView } from "@bunkai/domain/workbook/loaded-form";
import { getEdition } from "../catalog/get-edition.ts";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";
import { look, perform } from "../perform.ts";
import { demandRight } from "../principal.ts";
import { gatherWorkbook } from "./gather-workbook.ts";

/**
 * Reads the form that one of the organisation's files is, empty or filled in, and keeps where it takes its answers.
 * Nothing of it counts before a person has said what its rows are.
 *
 * @throws DomainError `not_found` when there is no such file or edition, `file_too_large`, and whatever the reading refuses
 */
export async function loadForm(
  ctx: Context,
  { editionKey, fileId, product }: FormLoading,
): Promise<FormReadingView> {
  demandRight("form.load", ctx);
  const { edition, found, memories } = await look(ctx, "file.read", async (tenant) => ({
    memories: editionKey === null ? [] : await listLayoutMemories(tenant, editionKey),
    found: await findFile(tenant, fileId),
    edition: editionKey === null ? null : await getEdition(tenant, editionKey),
  }));
  if (!found) throw new DomainError("not_found", { fileId });
  const { files, now, workers } = ctx.installation;
  const bytes = await gatherWorkbook(files.read(ctx.organizationId, found.contentId));
  const task = { bytes, edition, memories, product };
  const { fingerprint, reading } = await workers.run("readFormWorkbook", task);
  const { name: fileName, sha256 } = found.file;
  return perform(ctx, "form.load", async (tenant) => {
    const id = newId(loadedFormIdSchema);
    await addLoadedForm(tenant, {
      id,
      fileId,
      fileName,
      workbookSha256: sha256,
      fingerprint,
      editionKey,
      reading,
      createdAt: now(),
    });
    return {
      result: { id, fileName, edition, reading, isConfirmed: false },
      events: [
        {
          subject: { kind: "form", id },
          facts: { sha256, rows: reading.layout.rows.length },
          names: { fileName },
        },
      ],
    };
  });
}
