import { countsByItem, findColumnRole } from "./header-words.ts";
import { findItemNumber } from "./item-number.ts";
import { normalLabel, normalText } from "./normal-text.ts";
import { findNoteLabel, findPlainNoteLabel } from "./note-label.ts";
import type { GridCell } from "./sheet-grid.ts";
import type { SheetView } from "./sheet-view.ts";
import type { TableLayout } from "./table-layout.ts";

/** A note that stands apart from its question: below the table, or on another sheet. */
export type SheetNote = {
  readonly sheet: string;
  readonly cell: GridCell;
  /** What names it: a note number, or the number of a question. */
  readonly number: string;
  readonly countsBy: "note" | "item";
  readonly text: string;
};

/** The notes of a sheet, and the rows that they fill: these are no questions. */
export type SheetNotes = {
  readonly notes: readonly SheetNote[];
  readonly rows: ReadonlySet<number>;
};

const HEADING =
  /^(?:備考(?:記載)?欄?|備考一覧|備考内容|補足(?:事項|説明|情報)?(?:欄|一覧)?|注記?(?:事項|一覧)?|注釈|特記事項|コメント(?:欄|一覧)?|notes?|remarks?|comments?)$/u;
const NUMBER_OF_NOTES = /^(?:備考|補足|注記?|コメント|notes?|remarks?)(?:番号|no|number)$/u;
const SHEET_NAME = /備考|補足|注記|注釈|コメント|notes?|remarks?|comments?/u;

/** Finds the notes below a table or on a sheet of their own. `備考1 …` and `※1 …` are notes wherever they stand. */
export function sheetNotes(view: SheetView, tables: readonly TableLayout[]): SheetNotes {
  const notes: SheetNote[] = [];
  const rows = new Set<number>();
  const hasTables = tables.length > 0;
  let place: NotesPlace | null =
    !hasTables && SHEET_NAME.test(normalText(view.name)) ? emptyPlace : null;
  for (const row of view.rows) {
    if (tables.some((table) => table.headerTop <= row && row <= table.headerBottom)) {
      place = null;
      continue;
    }
    const cells = view.cellsOf(row);
    const heading = placeOf(cells, { isApart: place !== null || !hasTables });
    place = heading ?? place;
    const note = heading ? null : noteOf(view.name, cells, place);
    if (note) notes.push(note);
    else if (place && !heading) continueNote(notes, cells);
    if (place || note) rows.add(row);
  }
  return { notes, rows };
}

/** A row without a number of its own goes on with the note above. */
function continueNote(notes: SheetNote[], cells: readonly GridCell[]): void {
  const last = notes.pop();
  if (!last) return;
  notes.push({ ...last, text: [last.text, ...cells.map(({ text }) => text.trim())].join("\n") });
}

/** Where notes stand, and in which column, as far as headings say. */
type NotesPlace = { readonly countsBy: "note" | "item"; readonly textColumn: number | null };

const emptyPlace: NotesPlace = { countsBy: "note", textColumn: null };

/** A row that begins notes (備考記載欄), or heads their columns (項番 · 備考). */
function placeOf(
  cells: readonly GridCell[],
  { isApart }: { readonly isApart: boolean },
): NotesPlace | null {
  const [first, ...others] = cells;
  if (!first || findNoteLabel(first.text)) return null;
  const label = normalLabel(first.text);
  if (others.length === 0) return HEADING.test(label) ? emptyPlace : null;
  if (NUMBER_OF_NOTES.test(label)) return emptyPlace;
  const text = others.find((cell) => findColumnRole(cell.text) === "note");
  if (!text || findColumnRole(first.text) !== "number") return null;
  if (!isApart && others.length > 1) return null;
  return { countsBy: countsByItem(first.text) ? "item" : "note", textColumn: text.column };
}

function noteOf(
  sheet: string,
  cells: readonly GridCell[],
  place: NotesPlace | null,
): SheetNote | null {
  const [first, ...others] = cells;
  if (!first) return null;
  if (place?.countsBy === "item") {
    const number = findItemNumber(first.text);
    const texts =
      place.textColumn === null
        ? others
        : others.filter(({ column }) => column === place.textColumn);
    return number === null
      ? null
      : noteFrom(sheet, { number, countsBy: "item", rest: "" }, first, texts);
  }
  const label = place ? findPlainNoteLabel(first.text) : findNoteLabel(first.text);
  if (!label) return null;
  const texts = place?.textColumn
    ? others.filter(({ column }) => column === place.textColumn)
    : others;
  return noteFrom(
    sheet,
    { number: String(label.number), countsBy: "note", rest: label.rest },
    first,
    texts,
  );
}

function noteFrom(
  sheet: string,
  { countsBy, number, rest }: { number: string; countsBy: SheetNote["countsBy"]; rest: string },
  first: GridCell,
  texts: readonly GridCell[],
): SheetNote | null {
  const text = [rest, ...texts.map((cell) => cell.text.trim())]
    .filter((one) => one !== "")
    .join("\n");
  const cell = rest === "" ? texts[0] : first;
  return text === "" || !cell ? null : { sheet, cell, number, countsBy, text };
}
