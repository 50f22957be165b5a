import { readFile } from "node:fs/promises";
import { editions } from "@bunkai/catalogs/editions";
import { readWorkbook } from "@bunkai/documents/workbook/read-workbook";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { isReadFromWorkbook } from "@bunkai/domain/workbook/is-read-from-workbook";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import type { Words } from "@bunkai/language/ja";

export type WorkbookPreview = { readonly edition: Edition; readonly reading: WorkbookReading };

/**
 * Reads a filled-in workbook on this machine: no server, no database, no network.
 *
 * @param key of an edition; our own wording of it is found without `-own` too: `sds-5.0`
 * @throws DomainError what the reading refuses
 * @throws Error with a sentence when there is no such edition
 */
export async function previewWorkbook(
  file: string,
  { key, product }: { readonly key: string; readonly product: string | undefined },
  words: Words,
): Promise<WorkbookPreview> {
  const edition = editions.find((one) => one.key === key || one.key === `${key}-own`);
  if (!edition) {
    const known = editions.filter(isReadFromWorkbook).map((one) => one.key);
    throw new Error(words.command.import.editionUnknown({ key, known: known.join("\n  ") }));
  }
  if (!isReadFromWorkbook(edition)) throw new DomainError("workbook_not_read");
  const bytes = new Uint8Array(await readFile(file));
  return { edition, reading: await readWorkbook({ bytes, edition, options: { product } }) };
}
