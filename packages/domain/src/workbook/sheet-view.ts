import { cellAddress } from "./cell-address.ts";
import type { GridCell, GridRange, SheetGrid } from "./sheet-grid.ts";

/** A sheet with its merged cells resolved. Hidden columns are left out; only cells with a text make up its rows. */
export type SheetView = {
  readonly name: string;
  /** The rows that hold something, from top to bottom. */
  readonly rows: readonly number[];
  /** The cells of one row, from left to right. */
  cellsOf(row: number): readonly GridCell[];
  /** The cell that begins here. */
  at(row: number, column: number): GridCell | null;
  /** The cell that a reader sees here: the one that begins here, or the merged one that covers the place. */
  over(row: number, column: number): GridCell | null;
  /** All that the cell of this place covers. */
  rangeAt(row: number, column: number): GridRange;
  /** The words among which the cell of this place lets one choose; null: it takes any. */
  wordsAt(row: number, column: number): readonly string[] | null;
};

/** Merged areas times rows that are looked up: a real form has a few hundred. */
const MERGED_ROWS_MAX = 100_000;

export function sheetView(sheet: SheetGrid): SheetView {
  const hidden = new Set(sheet.hiddenColumns);
  const byRow = new Map<number, GridCell[]>();
  const byAddress = new Map<string, GridCell>();
  for (const cell of sheet.cells) {
    if (hidden.has(cell.column)) continue;
    byAddress.set(cellAddress(cell.row, cell.column), cell);
    // A formula without a result shows nothing, but an answer must not hide there.
    if (cell.text.trim() === "") continue;
    const cells = byRow.get(cell.row);
    if (cells) cells.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const merges = mergesByRow(sheet.merges, rows.at(-1) ?? 0);
  const at = (row: number, column: number) => byAddress.get(cellAddress(row, column)) ?? null;
  const rangeAt = (row: number, column: number): GridRange =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  return {
    name: sheet.name,
    rows,
    cellsOf: (row) => byRow.get(row) ?? [],
    at,
    over: (row, column) => {
      const { left, top } = rangeAt(row, column);
      return at(top, left);
    },
    rangeAt,
    wordsAt: (row, column) =>
      sheet.wordLists.find(({ ranges }) => ranges.some((range) => holds(range, row, column)))
        ?.words ?? null,
  };
}

function holds({ bottom, left, right, top }: GridRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function mergesByRow(
  merges: readonly GridRange[],
  lastRow: number,
): ReadonlyMap<number, readonly GridRange[]> {
  const byRow = new Map<number, GridRange[]>();
  let count = 0;
  for (const range of merges) {
    for (let row = range.top; row <= Math.min(range.bottom, lastRow); row += 1) {
      count += 1;
      if (count > MERGED_ROWS_MAX) return byRow;
      const ranges = byRow.get(row);
      if (ranges) ranges.push(range);
      else byRow.set(row, [range]);
    }
  }
  return byRow;
}
