import { findItemNumber, splitLeadingNumber } from "./item-number.ts";
import type { GridCell, GridRange } from "./sheet-grid.ts";
import type { SheetView } from "./sheet-view.ts";
import { answerColumnsOf, firstAnswerColumn, type TableLayout } from "./table-layout.ts";

/** A row that asks something. */
export type QuestionRow = {
  readonly sheet: string;
  readonly table: TableLayout;
  /** All rows that the question fills; answers may stand in any of them. */
  readonly rows: readonly number[];
  readonly cell: GridCell;
  /** As in the file; null when the row has none. */
  readonly number: string | null;
  readonly numberCell: GridCell | null;
  /** Without a number in front. */
  readonly question: string;
  /** The heading that it stands under, or the words beside it; null without. */
  readonly section: string | null;
};

/** Headings of sections are marked like this where they fill no merged cell. */
const SECTION_MARK =
  /^\s*(?:[■●◆▼□○◎★]|【|<|＜|［|\[|§|第[0-9０-９一二三四五六七八九十]+[章節部])/u;

/**
 * Reads the questions of a table. A row of its own text across the table, or without number and answer, is the heading of
 * a section; what stands left of the questions names a section too, and holds for the rows below until another comes.
 */
export function tableRows(
  view: SheetView,
  table: TableLayout,
  noteRows: ReadonlySet<number>,
): readonly QuestionRow[] {
  const questions: QuestionRow[] = [];
  let heading: string | null = null;
  const beside = new Map<number, string>();
  for (const row of view.rows) {
    if (row <= table.headerBottom || row > table.lastRow || noteRows.has(row)) continue;
    for (const column of table.sections) {
      const text = view.over(row, column)?.text.trim();
      if (text) beside.set(column, text);
    }
    const title = findSectionTitle(view, table, row);
    if (title !== null) {
      heading = title;
      continue;
    }
    const cell = view.at(row, table.question);
    if (!cell || cell.text.trim() === "") continue;
    const section = [heading, ...beside.values()].filter((text) => text !== null).join(" ");
    questions.push({ ...questionOf(view, table, cell), section: section === "" ? null : section });
  }
  return questions;
}

function questionOf(view: SheetView, table: TableLayout, cell: GridCell) {
  const range = view.rangeAt(cell.row, cell.column);
  const numberCell = table.number === null ? null : view.over(cell.row, table.number);
  const leading = splitLeadingNumber(cell.text);
  const hasNumber = numberCell !== null && findItemNumber(numberCell.text) !== null;
  return {
    sheet: view.name,
    table,
    rows: rowsOf(range, table.lastRow),
    cell,
    numberCell,
    number: numberCell?.text.trim() ?? leading.number,
    question:
      hasNumber && leading.number !== numberCell.text.trim() ? cell.text.trim() : leading.question,
  };
}

function rowsOf({ bottom, top }: GridRange, lastRow: number): readonly number[] {
  const count = Math.min(bottom, lastRow) - top + 1;
  return Array.from({ length: Math.max(count, 1) }, (_, index) => top + index);
}

/** The heading of a section that fills this row. Null: the row is none. */
function findSectionTitle(view: SheetView, table: TableLayout, row: number): string | null {
  const cells = view.cellsOf(row).filter(({ column }) => !table.sections.includes(column));
  const [first, ...others] = cells;
  if (!first || others.length > 0 || isAnswerOf(table, first.column)) return null;
  const { left, right } = view.rangeAt(row, first.column);
  const isAcross = left <= table.question && right >= firstAnswerColumn(table);
  const isBeforeQuestion = first.column < table.question && right < table.question;
  const isTitle =
    isAcross ||
    (isBeforeQuestion && findItemNumber(first.text) === null) ||
    (right < firstAnswerColumn(table) && left < table.question && right >= table.question) ||
    (first.column === table.question && SECTION_MARK.test(first.text));
  return isTitle
    ? first.text
        .replace(SECTION_MARK, "")
        .replace(/[】>＞］\]]\s*$/u, "")
        .trim()
    : null;
}

function isAnswerOf({ answers }: TableLayout, column: number): boolean {
  return answers.some((one) => answerColumnsOf(one).includes(column) || one.notes.includes(column));
}
