import { cellAddress } from "./cell-address.ts";
import type { NoteBook } from "./note-book.ts";
import { noteReferences } from "./note-label.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { CellPlace } from "./reading.ts";
import type { GridCell } from "./sheet-grid.ts";
import type { SheetView } from "./sheet-view.ts";
import type { QuestionRow } from "./table-rows.ts";

/** The characters that an answer's note can hold. */
const NOTE_LENGTH_MAX = 2000;

/** The note of one row, and where it stands first. */
export type RowNote = {
  readonly note: string | null;
  readonly noteCell: CellPlace | null;
  readonly problems: readonly WorkbookProblem[];
};

/** A piece of a note: a text where it stands, or a reference that leads nowhere. */
type Piece = CellPlace & { readonly text: string; readonly missing: number | null };

/**
 * Gathers what is noted on a row: texts in its note columns, notes that those columns or the answer refer to
 * (`備考1`, `はい ※2`), and a note that names the number of the question. A reference that leads nowhere stays as written.
 *
 * @param references note numbers behind the answer itself
 */
export function readRowNote(
  view: SheetView,
  row: QuestionRow,
  columns: readonly number[],
  references: readonly number[],
  book: NoteBook,
): RowNote {
  const cells = row.rows.flatMap((line) =>
    columns.flatMap((column) => view.at(line, column) ?? []),
  );
  const byItem = book.findByItem(row);
  const pieces = [
    ...cells.flatMap((cell) => piecesOf(view.name, cell, noteReferences(cell.text), book)),
    ...(references.length > 0 ? piecesOf(view.name, row.cell, references, book) : []),
    ...(byItem
      ? [{ ...placeOf(byItem.sheet, byItem.cell), text: byItem.text, missing: null }]
      : []),
  ];
  const note = pieces.flatMap(({ text }) => (text === "" ? [] : text)).join("\n");
  const first = pieces.find(({ text }) => text !== "");
  const noteCell = first ? { sheet: first.sheet, cell: first.cell } : null;
  const problems = pieces.flatMap(({ cell, missing, sheet }): WorkbookProblem[] =>
    missing === null ? [] : [{ code: "note_not_found", sheet, cell, facts: { number: missing } }],
  );
  if (noteCell && note.length > NOTE_LENGTH_MAX) {
    problems.push({ code: "note_too_long", ...noteCell, facts: { lengthMax: NOTE_LENGTH_MAX } });
  }
  return { note: note === "" ? null : note, noteCell, problems };
}

function piecesOf(
  sheet: string,
  cell: GridCell,
  numbers: readonly number[],
  book: NoteBook,
): readonly Piece[] {
  const here = placeOf(sheet, cell);
  if (numbers.length === 0) return [{ ...here, text: cell.text.trim(), missing: null }];
  return numbers.map((number) => {
    const found = book.findByNumber(sheet, number);
    return found
      ? { ...placeOf(found.sheet, found.cell), text: found.text, missing: null }
      : { ...here, text: cell.text.trim(), missing: number };
  });
}

function placeOf(sheet: string, { column, row }: GridCell): CellPlace {
  return { sheet, cell: cellAddress(row, column) };
}
