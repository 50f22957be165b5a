import type { SheetKind } from "../catalog/edition.ts";
import { DomainError } from "../error/domain-error.ts";
import { type ColumnCorrection, correctedTables } from "./column-correction.ts";
import { findTables } from "./find-tables.ts";
import { findFormKind } from "./form-kind.ts";
import { legendOf } from "./legend.ts";
import type { GivenAnswer } from "./sheet-answer.ts";
import type { SheetGrid, WorkbookGrid } from "./sheet-grid.ts";
import { type SheetNotes, sheetNotes } from "./sheet-notes.ts";
import { type SheetView, sheetView } from "./sheet-view.ts";
import type { TableLayout } from "./table-layout.ts";
import { type QuestionRow, tableRows } from "./table-rows.ts";

/** A sheet as a form: its tables, its questions, its notes, and what it says it is. */
export type SheetForm = {
  readonly sheet: SheetGrid;
  readonly view: SheetView;
  readonly codes: ReadonlyMap<string, GivenAnswer>;
  readonly tables: readonly TableLayout[];
  readonly rows: readonly QuestionRow[];
  readonly notes: SheetNotes;
  readonly kind: SheetKind | null;
  /** The rows above the first table, or all of a sheet without one. */
  readonly headRows: readonly number[];
};

/** Rows of one sheet that hold something. The longest form of the field has 300. */
const ROWS_MAX = 4000;

/**
 * Reads every sheet that a reader of the workbook sees. A legend on one sheet holds for the sheets that have none.
 *
 * @throws DomainError `workbook_too_large` with more rows on a sheet than a form has
 */
export function sheetForms(
  { sheets }: WorkbookGrid,
  corrections: readonly ColumnCorrection[] = [],
): readonly SheetForm[] {
  const seen = sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => {
      const view = sheetView(sheet);
      if (view.rows.length > ROWS_MAX) {
        throw new DomainError("workbook_too_large", { part: sheet.name });
      }
      return { sheet, view, codes: legendOf(view) };
    });
  const anyCodes = seen.find(({ codes }) => codes.size > 0)?.codes ?? new Map();
  return seen.map((one) =>
    formOf({ ...one, codes: one.codes.size > 0 ? one.codes : anyCodes }, corrections),
  );
}

function formOf(
  { codes, sheet, view }: Pick<SheetForm, "sheet" | "view" | "codes">,
  corrections: readonly ColumnCorrection[],
): SheetForm {
  const tables = correctedTables(view, findTables(view, codes), corrections);
  const notes = sheetNotes(view, tables);
  const firstRow = tables[0]?.headerTop ?? Number.POSITIVE_INFINITY;
  const headRows = view.rows.filter((row) => row < firstRow && !notes.rows.has(row));
  return {
    sheet,
    view,
    codes,
    tables,
    rows: tables.flatMap((table) => tableRows(view, table, notes.rows)),
    notes,
    kind: findFormKind(view, headRows),
    headRows,
  };
}
