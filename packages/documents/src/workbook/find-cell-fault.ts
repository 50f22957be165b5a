import type { GridRange } from "@bunkai/domain/workbook/sheet-grid";
import { isInRange } from "./cell-range.ts";
import type { PlacedFormula, SheetPlaces } from "./sheet-places.ts";

/**
 * Why a cell cannot be written to: the workbook has no such place, it lies behind a merged cell, belongs to a formula that
 * fills several cells, holds the one that others share, or names a column of a table.
 */
export type CellFault = "absent" | "merged" | "array" | "shared" | "table";

type Place = { readonly row: number; readonly column: number };

/** Tells of each cell of a sheet why it cannot be written to; null: it can. `heads`: see tableHeads. */
export function findCellFault(
  { data, merges, rows }: SheetPlaces,
  heads: readonly GridRange[],
): (place: Place) => CellFault | null {
  const formulas = rows.flatMap(({ cells, number }) =>
    cells.flatMap(({ column, formula }) => (formula ? [{ row: number, column, formula }] : [])),
  );
  const filled = formulas.flatMap(({ formula }) => filledRange(formula) ?? []);
  const shared = formulas.filter(({ formula }) => formula.kind === "shared");
  return (place) => {
    if (!data) return "absent";
    const isBehind = (range: GridRange) =>
      isInRange(range, place) && (range.top !== place.row || range.left !== place.column);
    if (merges.some(isBehind)) return "merged";
    if (heads.some((range) => isInRange(range, place))) return "table";
    if (filled.some((range) => isInRange(range, place))) return "array";
    const own = shared.find(({ column, row }) => row === place.row && column === place.column);
    if (!own?.formula.range) return null;
    const users = shared.filter(({ formula }) => formula.group === own.formula.group);
    return users.length > 1 ? "shared" : null;
  };
}

/** The cells that a formula fills, where these are several. */
function filledRange({ kind, range }: PlacedFormula): GridRange | null {
  if (!range || (kind !== "array" && kind !== "dataTable")) return null;
  return range.top === range.bottom && range.left === range.right ? null : range;
}
