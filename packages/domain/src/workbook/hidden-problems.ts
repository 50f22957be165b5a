import { cellAddress, columnName } from "./cell-address.ts";
import { findTables } from "./find-tables.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { SheetForm } from "./sheet-forms.ts";
import type { WorkbookGrid } from "./sheet-grid.ts";
import { sheetView } from "./sheet-view.ts";

/** Tells what a reader of the workbook does not see: hidden sheets and columns are not read, hidden rows are. */
export function hiddenProblems(
  grid: WorkbookGrid,
  forms: readonly SheetForm[],
): readonly WorkbookProblem[] {
  const sheets = grid.sheets
    .filter((sheet) => sheet.isHidden && findTables(sheetView(sheet), new Map()).length > 0)
    .map(
      ({ name }): WorkbookProblem => ({
        code: "hidden_sheet_ignored",
        sheet: name,
        cell: null,
        facts: {},
      }),
    );
  return [...sheets, ...forms.flatMap(columnsOf), ...forms.flatMap(rowsOf)];
}

function columnsOf({ sheet, tables }: SheetForm): readonly WorkbookProblem[] {
  const hidden = new Set(sheet.hiddenColumns);
  const cells = sheet.cells.filter(
    ({ column, row, text }) =>
      hidden.has(column) &&
      text.trim() !== "" &&
      tables.some((table) => table.headerTop <= row && row <= table.lastRow),
  );
  const [first] = cells;
  if (!first) return [];
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const place = { sheet: sheet.name, cell: cellAddress(first.row, first.column) };
  return [
    { code: "hidden_columns_ignored", ...place, facts: { columns: columns.map(columnName) } },
  ];
}

function rowsOf({ rows, sheet }: SheetForm): readonly WorkbookProblem[] {
  const hidden = new Set(sheet.hiddenRows);
  const questions = rows.filter(({ cell }) => hidden.has(cell.row));
  const [first] = questions;
  if (!first) return [];
  const place = { sheet: sheet.name, cell: cellAddress(first.cell.row, first.cell.column) };
  return [{ code: "hidden_rows_read", ...place, facts: { rows: questions.length } }];
}
