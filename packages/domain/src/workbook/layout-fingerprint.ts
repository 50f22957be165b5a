import { cellAddress } from "./cell-address.ts";
import { findItemNumber, splitLeadingNumber } from "./item-number.ts";
import { normalWording } from "./normal-text.ts";
import { type SheetForm, sheetForms } from "./sheet-forms.ts";
import type { WorkbookGrid } from "./sheet-grid.ts";
import type { TableLayout } from "./table-layout.ts";
import { textHash } from "./text-hash.ts";

/**
 * Names a layout by its headings and questions and where they stand, not by what was answered: what a person corrected once
 * holds for every workbook of the same name. It is a name within one organisation, and proves nothing.
 *
 * @throws DomainError `workbook_too_large`
 */
export function layoutFingerprint(grid: WorkbookGrid): string {
  const lines = sheetForms(grid).flatMap((form) =>
    form.tables.flatMap((table) => [form.view.name, ...linesOf(form, table)]),
  );
  return textHash(lines.join("\n"));
}

function linesOf(form: SheetForm, table: TableLayout): readonly string[] {
  const { notes, view } = form;
  const isBare = table.headerBottom < table.headerTop;
  const headings = view.rows
    .filter((row) => table.headerTop <= row && row <= table.headerBottom)
    .flatMap((row) => view.cellsOf(row));
  const below = view.rows.filter((row) => row > table.headerBottom && !notes.rows.has(row));
  const questions = below
    // Without headings a table goes on for as long as it is answered; with them, until the next.
    .filter((row) => (isBare ? isNumbered(form, table, row) : row <= table.lastRow))
    .flatMap((row) => view.at(row, table.question) ?? []);
  return [...headings, ...questions].map(
    ({ column, row, text }) => `${cellAddress(row, column)} ${normalWording(text)}`,
  );
}

function isNumbered({ view }: SheetForm, table: TableLayout, row: number): boolean {
  const number = table.number === null ? null : view.over(row, table.number);
  if (number) return findItemNumber(number.text) !== null;
  return splitLeadingNumber(view.at(row, table.question)?.text ?? "").number !== null;
}
