import type { Edition } from "@bunkai/domain/catalog/edition";
import { type ReadFormOptions, readForm } from "@bunkai/domain/workbook/read-form";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { openWorkbook } from "./open-workbook.ts";

/** A file from an unknown sender, and the form that it is said to be. */
export type WorkbookToRead = {
  readonly bytes: Uint8Array;
  readonly edition: Edition;
  readonly options?: ReadFormOptions | undefined;
};

/**
 * Reads a filled-in form from a workbook. Run it in a worker: it parses what strangers send.
 *
 * @throws DomainError see openWorkbook and readForm
 */
export async function readWorkbook({
  bytes,
  edition,
  options,
}: WorkbookToRead): Promise<WorkbookReading> {
  return readForm(await openWorkbook(bytes), edition, options);
}
