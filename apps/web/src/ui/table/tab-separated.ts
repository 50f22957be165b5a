import type { Column } from "./column.ts";

/** A cell that a spreadsheet would take for a formula, in half or full width. A lone mark such as － is none. */
const FORMULA = /^[=+\-@＝＋－＠]./u;
const NUMBER = /^[+-]?[\d,.]+$/u;

/** The table as text that a spreadsheet takes on paste: one line a row, tabs between cells, head first. */
export function tabSeparatedOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const told = columns.filter((column) => !column.isTool);
  const lines = [
    told.map((column) => column.label),
    ...rows.map((row) => told.map((column) => column.text(row))),
  ];
  return lines.map((cells) => cells.map(cellOf).join("\t")).join("\n");
}

function cellOf(text: string): string {
  const line = text.replace(/[\t\r\n]+/gu, " ");
  return FORMULA.test(line) && !NUMBER.test(line) ? `'${line}` : line;
}
