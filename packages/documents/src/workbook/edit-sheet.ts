import { cellAddress } from "@bunkai/domain/workbook/cell-address";
import type { GridRange } from "@bunkai/domain/workbook/sheet-grid";
import type { CellFault } from "./find-cell-fault.ts";
import { findCellFault } from "./find-cell-fault.ts";
import { sheetPlaces } from "./sheet-places.ts";
import { type PlacedEdit, sheetSplices } from "./sheet-splices.ts";
import { spliceText } from "./splice-text.ts";

/** The XML of a sheet, its part, and the rows of its tables that must stay (see tableHeads). */
export type SheetToEdit = {
  readonly xml: string;
  readonly part: string;
  readonly heads: readonly GridRange[];
};

export type EditedSheet = {
  readonly xml: string;
  /** A formula went with a cell. */
  readonly hasLostFormula: boolean;
  readonly faults: readonly { readonly cell: string; readonly fault: CellFault }[];
};

/**
 * Changes cells in the XML of a sheet. Everything else stays as it is, letter by letter; the cells keep their styles.
 * Nothing is changed while there are faults.
 *
 * @throws DomainError `workbook_damaged`
 */
export function editSheet(
  { heads, part, xml }: SheetToEdit,
  edits: readonly PlacedEdit[],
): EditedSheet {
  const places = sheetPlaces(xml, part);
  const faultOf = findCellFault(places, heads);
  const faults = edits.flatMap((edit) => {
    const fault = faultOf(edit);
    return fault ? [{ cell: cellAddress(edit.row, edit.column), fault }] : [];
  });
  if (faults.length > 0) return { xml, hasLostFormula: false, faults };
  const cells = places.rows.flatMap((row) => row.cells.map((cell) => ({ cell, row: row.number })));
  const withFormula = new Set(
    cells.flatMap(({ cell, row }) => (cell.formula ? cellAddress(row, cell.column) : [])),
  );
  return {
    xml: spliceText(xml, sheetSplices(places, edits)),
    hasLostFormula: edits.some(({ column, row }) => withFormula.has(cellAddress(row, column))),
    faults,
  };
}
