import type { Place } from "./column.ts";

/** Rows that Page Up and Page Down pass over. */
const PAGE_ROWS = 10;

/**
 * Where a key leads from a cell, or null for a key that moves nothing.
 * Home and End go to the ends of the row, with Control to the corners of the table.
 */
export function stepFrom(
  from: Place,
  key: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  const far = key.ctrlKey || key.metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const steps: Readonly<Record<string, Place>> = {
    ArrowDown: { row: from.row + 1, column: from.column },
    ArrowUp: { row: from.row - 1, column: from.column },
    ArrowRight: { row: from.row, column: from.column + 1 },
    ArrowLeft: { row: from.row, column: from.column - 1 },
    PageDown: { row: from.row + PAGE_ROWS, column: from.column },
    PageUp: { row: from.row - PAGE_ROWS, column: from.column },
    Home: { row: far ? 0 : from.row, column: 0 },
    End: { row: far ? last.row : from.row, column: last.column },
  };
  const to = steps[key.key];
  if (!to) return null;
  return { row: within(to.row, last.row), column: within(to.column, last.column) };
}

function within(value: number, max: number): number {
  return Math.max(0, Math.min(value, max));
}
