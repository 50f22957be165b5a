import { cellAddress } from "./cell-address.ts";
import { findItemNumber } from "./item-number.ts";
import { noteReferences, withoutTrailingReference } from "./note-label.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { SheetForm } from "./sheet-forms.ts";
import type { SheetNote } from "./sheet-notes.ts";
import { answerColumnsOf } from "./table-layout.ts";
import type { QuestionRow } from "./table-rows.ts";

/** The notes of a workbook that stand apart from their questions. */
export type NoteBook = {
  /** The note of this number; one on the same sheet goes before one on another. */
  findByNumber(sheet: string, number: number): SheetNote | null;
  /** The note that names the number of this question, as long as no other question has that number. */
  findByItem(row: QuestionRow): SheetNote | null;
  /** A problem for every note that no question asks for, whichever product is read. */
  unused(): readonly WorkbookProblem[];
};

export function noteBook(forms: readonly SheetForm[]): NoteBook {
  const notes = forms.flatMap((form) => form.notes.notes);
  const rowsOfNumber = new Map<string, number>();
  for (const { number } of forms.flatMap(({ rows }) => rows)) {
    const key = number && findItemNumber(number);
    if (key) rowsOfNumber.set(key, (rowsOfNumber.get(key) ?? 0) + 1);
  }
  const find = (sheet: string, countsBy: SheetNote["countsBy"], number: string) => {
    const named = notes.filter((note) => note.countsBy === countsBy && note.number === number);
    return named.find((note) => note.sheet === sheet) ?? named[0] ?? null;
  };
  const findByNumber = (sheet: string, number: number) => find(sheet, "note", String(number));
  const findByItem = (row: QuestionRow) => {
    const key = row.number === null ? null : findItemNumber(row.number);
    return key !== null && rowsOfNumber.get(key) === 1 ? find(row.sheet, "item", key) : null;
  };
  const unused = () => {
    const used = new Set(
      forms.flatMap((form) =>
        form.rows.flatMap((row) => [
          findByItem(row),
          ...referencesIn(form, row).map((number) => findByNumber(form.view.name, number)),
        ]),
      ),
    );
    return notes.filter((note) => !used.has(note)).map(unusedNote);
  };
  return { findByNumber, findByItem, unused };
}

/** Every note number that any answer or note of a row refers to. */
function referencesIn({ view }: SheetForm, { rows, table }: QuestionRow): readonly number[] {
  const columns = table.answers.flatMap((one) => [...answerColumnsOf(one), ...one.notes]);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const text = view.at(row, column)?.text;
      if (!text) return [];
      return [...noteReferences(text), ...withoutTrailingReference(text).references];
    }),
  );
}

function unusedNote({ cell, number, sheet, text }: SheetNote): WorkbookProblem {
  const place = { sheet, cell: cellAddress(cell.row, cell.column) };
  return { code: "note_unused", ...place, facts: { number, text } };
}
