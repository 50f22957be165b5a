import type { Edition } from "@bunkai/domain/catalog/edition";
import type { FormLayoutReading } from "@bunkai/domain/workbook/form-layout-reading";
import { layoutFingerprint } from "@bunkai/domain/workbook/layout-fingerprint";
import { type LayoutMemory, memoryOf } from "@bunkai/domain/workbook/layout-memory";
import { readFormLayout } from "@bunkai/domain/workbook/read-form-layout";
import { openWorkbook } from "./open-workbook.ts";

/** A workbook that is said to be a form, and the edition whose rows it may have; null: none. */
export type FormToRead = {
  readonly bytes: Uint8Array;
  readonly edition: Edition | null;
  readonly product?: string | undefined;
  /** All that is remembered of layouts of the edition. */
  readonly memories: readonly LayoutMemory[];
};

/**
 * Finds out where a form takes its answers. Run it in a worker: it parses what strangers send.
 *
 * @throws DomainError see openWorkbook and readFormLayout
 */
export async function readFormWorkbook({
  bytes,
  edition,
  memories,
  product,
}: FormToRead): Promise<{ readonly reading: FormLayoutReading; readonly fingerprint: string }> {
  const grid = await openWorkbook(bytes);
  const fingerprint = layoutFingerprint(grid);
  const remembered = memoryOf(memories, fingerprint);
  return { reading: readFormLayout(grid, edition, { ...remembered, product }), fingerprint };
}
