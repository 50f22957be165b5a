import { cellAddress } from "./cell-address.ts";
import type { NoteBook } from "./note-book.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { ReadRow } from "./reading.ts";
import { answerStyleOf, type RowAnswer, readRowAnswer } from "./row-answer.ts";
import { readBeside, type SaidBeside } from "./row-beside.ts";
import { readRowNote } from "./row-notes.ts";
import type { SheetForm } from "./sheet-forms.ts";
import type { GridCell } from "./sheet-grid.ts";
import type { AnswerColumns } from "./table-layout.ts";
import type { QuestionRow } from "./table-rows.ts";

/** A question of the file with its answer and note, and what was not understood about it. */
export type RowReading = {
  readonly row: ReadRow;
  /** Of the answer, if はい, いいえ or 対象外 is asked. */
  readonly judgementProblems: readonly WorkbookProblem[];
  readonly problems: readonly WorkbookProblem[];
};

/** Reads the rows of one sheet for the chosen product. Tables that do not answer for it are left out. */
export function readRows(
  form: SheetForm,
  findColumns: (table: QuestionRow["table"]) => AnswerColumns | null,
  book: NoteBook,
): readonly RowReading[] {
  return form.tables.flatMap((table) => {
    const columns = findColumns(table);
    if (!columns) return [];
    const rows = form.rows.filter((row) => row.table === table);
    const style = answerStyleOf(form.view, rows, columns, form.codes);
    return rows.map((row) => {
      const answer = readRowAnswer(form.view, row, columns, style);
      const { note, noteCell, problems } = readRowNote(
        form.view,
        row,
        columns.notes,
        answer.references,
        book,
      );
      const beside = readBeside(form.view, row, columns);
      return {
        row: { ...rowOf(row, answer), ...beside.said, note, noteCell },
        judgementProblems: faultsOf(row, answer),
        problems: [...formulasOf(row, answer), ...beside.problems, ...problems],
      };
    });
  });
}

function rowOf(
  { cell, number, question, section, sheet }: QuestionRow,
  { answer, cells }: RowAnswer,
): Omit<ReadRow, "note" | "noteCell" | keyof SaidBeside> {
  return {
    sheet,
    cell: addressOf(cell),
    number,
    section,
    questionText: question,
    answer: { type: answer },
    judgement: answer,
    answerText: cells.map(({ text }) => text.trim()).join(" "),
    answerCell: cells[0] ? addressOf(cells[0]) : null,
  };
}

function faultsOf({ sheet }: QuestionRow, { cells, fault }: RowAnswer): readonly WorkbookProblem[] {
  const [first] = cells;
  if (!fault || !first) return [];
  const place = { sheet, cell: addressOf(first) };
  return fault === "twoMarks"
    ? [{ code: "two_marks", ...place, facts: { cells: cells.map(addressOf) } }]
    : [{ code: "unknown_answer", ...place, facts: { text: first.text.trim() } }];
}

function formulasOf(
  { cell, numberCell, sheet }: QuestionRow,
  { cells }: RowAnswer,
): readonly WorkbookProblem[] {
  return [numberCell, cell, ...cells].flatMap((one): WorkbookProblem[] =>
    one?.isFormula
      ? [{ code: "formula_in_cell", sheet, cell: addressOf(one), facts: { text: one.text.trim() } }]
      : [],
  );
}

function addressOf({ column, row }: GridCell): string {
  return cellAddress(row, column);
}
