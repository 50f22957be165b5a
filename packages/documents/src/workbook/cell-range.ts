import type { GridRange } from "@bunkai/domain/workbook/sheet-grid";

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu;
const ROW_MAX = 1_048_576;
const COLUMN_MAX = 16_384;
const CODE_BEFORE_A = 64;
const LETTERS = 26;

/** Row and column of an address such as `C12`, both from 1; null when it is none that a workbook can have. */
export function findCell(
  address: string,
): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = ADDRESS.exec(address) ?? [];
  const row = Number(digits);
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_BEFORE_A,
    0,
  );
  return row < 1 || row > ROW_MAX || column < 1 || column > COLUMN_MAX ? null : { row, column };
}

/** A range such as `A1:C3`, or of one cell; null when it is none. */
export function findRange(text: string): GridRange | null {
  const [first = "", last = first] = text.split(":");
  const [from, until] = [findCell(first), findCell(last)];
  if (!from || !until) return null;
  return { top: from.row, left: from.column, bottom: until.row, right: until.column };
}

/** Whether a cell lies in a range. */
export function isInRange(
  { bottom, left, right, top }: GridRange,
  { column, row }: { readonly row: number; readonly column: number },
): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
