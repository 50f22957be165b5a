import type { Edition } from "@bunkai/domain/catalog/edition";
import { layoutFingerprint } from "@bunkai/domain/workbook/layout-fingerprint";
import {
  type KnownLayout,
  type LayoutMemory,
  memoryOf,
} from "@bunkai/domain/workbook/layout-memory";
import { type ReadFormOptions, readForm } from "@bunkai/domain/workbook/read-form";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";
import { openWorkbook } from "./open-workbook.ts";

/** A file from an unknown sender, the form that it is said to be, and all that is remembered of layouts of this form. */
export type KnownWorkbook = {
  readonly bytes: Uint8Array;
  readonly edition: Edition;
  readonly memories: readonly LayoutMemory[];
  readonly options: Pick<ReadFormOptions, "others" | "product">;
};

/**
 * Reads a filled-in form with what people said before of its layout. Run it in a worker: it parses what strangers send.
 *
 * @throws DomainError see openWorkbook and readForm
 */
export async function readKnownWorkbook({
  bytes,
  edition,
  memories,
  options,
}: KnownWorkbook): Promise<{ readonly reading: WorkbookReading; readonly layout: KnownLayout }> {
  const grid = await openWorkbook(bytes);
  const fingerprint = layoutFingerprint(grid);
  const { choices, columns } = memoryOf(memories, fingerprint);
  return {
    reading: readForm(grid, edition, { ...options, choices, columns }),
    layout: { fingerprint, columns, choiceCount: choices.length },
  };
}
