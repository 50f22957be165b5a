import { type CellReading, readAnswerCell } from "./answer-cell.ts";
import { readMarks } from "./answer-marks.ts";
import { type AnswerStyle, isRingOrCross } from "./answer-words.ts";
import type { GridCell } from "./sheet-grid.ts";
import type { SheetView } from "./sheet-view.ts";
import type { AnswerColumns } from "./table-layout.ts";
import type { QuestionRow } from "./table-rows.ts";

/** The answer of one row for one product, and the cells that it comes from. */
export type RowAnswer = CellReading & { readonly cells: readonly GridCell[] };

/** Reads the answer to a question. Where the question fills several rows, more than one answer is `twoMarks`. */
export function readRowAnswer(
  view: SheetView,
  { rows }: QuestionRow,
  { columns }: AnswerColumns,
  style: AnswerStyle,
): RowAnswer {
  const readings = rows.flatMap((row): RowAnswer[] => {
    if (columns.kind === "marks") {
      const marks = [...columns.byAnswer].map(([answer, column]) => ({
        answer,
        cell: view.at(row, column),
      }));
      return marks.some(({ cell }) => cell) ? [readMarks(marks)] : [];
    }
    const cell = view.at(row, columns.column);
    return cell ? [{ ...readAnswerCell(cell, style), cells: [cell] }] : [];
  });
  const said = readings.filter(({ answer, fault }) => fault !== null || answer !== "unanswered");
  const [first, second] = said.length > 0 ? said : readings;
  if (!first) return { answer: "unanswered", fault: null, references: [], cells: [] };
  if (!second || said.length < 2) return first;
  return {
    answer: "unanswered",
    fault: "twoMarks",
    references: said.flatMap(({ references }) => references),
    cells: said.flatMap(({ cells }) => cells),
  };
}

/** A heading such as 回答（○×で記入）. */
const SIGNS_ASKED = /[○〇◯].{0,3}[×✕✖✗✘]/u;

/** How the answers of a column are written: with signs or words, and with which codes. */
export function answerStyleOf(
  view: SheetView,
  rows: readonly QuestionRow[],
  { columns, heading }: AnswerColumns,
  codes: AnswerStyle["codes"],
): AnswerStyle {
  if (columns.kind === "marks") return { hasSigns: false, codes };
  const { column } = columns;
  const hasSigns =
    SIGNS_ASKED.test(heading) ||
    rows.some(
      ({ cell: { row } }) =>
        isRingOrCross(view.at(row, column)?.text ?? "") ||
        view.wordsAt(row, column)?.some(isRingOrCross),
    );
  return { hasSigns, codes };
}
