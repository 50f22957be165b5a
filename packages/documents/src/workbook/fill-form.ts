import { cellAddress } from "@bunkai/domain/workbook/cell-address";
import { openWorkbook } from "./open-workbook.ts";
import { type WorkbookToFill, writeCells } from "./write-cells.ts";

/** A form with the texts written into it, and every cell that says something else than before. */
export type FilledForm = {
  readonly bytes: Uint8Array;
  readonly changes: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
  }[];
};

/**
 * Writes texts into a form and tells, cell by cell, what changes by it.
 *
 * @throws DomainError see writeCells
 */
export async function fillForm({ bytes, edits }: WorkbookToFill): Promise<FilledForm> {
  const { sheets } = await openWorkbook(bytes);
  const before = new Map(
    sheets.flatMap(({ cells, name }) =>
      cells.map(({ column, row, text }) => [`${name}!${cellAddress(row, column)}`, text] as const),
    ),
  );
  const changes = edits
    .map(({ cell, sheet, text }) => ({
      sheet,
      cell,
      before: before.get(`${sheet}!${cell}`) ?? "",
      after: text,
    }))
    .filter((change) => change.before !== change.after);
  const changed = new Set(changes.map(({ cell, sheet }) => `${sheet}!${cell}`));
  // A cell that says the same already keeps its very bytes.
  const needed = edits.filter(({ cell, sheet }) => changed.has(`${sheet}!${cell}`));
  return { bytes: await writeCells({ bytes, edits: needed }), changes };
}
