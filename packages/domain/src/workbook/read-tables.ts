import { columnName } from "./cell-address.ts";
import type { ReadTable } from "./reading.ts";
import type { SheetForm } from "./sheet-forms.ts";
import { type AnswerColumns, answerColumnsOf, type TableLayout } from "./table-layout.ts";

/** So many rows of a table tell which columns it has. */
const ROWS_LOOKED_AT = 60;
const HEADING_LENGTH_MAX = 60;

/** The tables of a form as they were recognised, so that a person can say which of their columns are something else. */
export function readTables(
  form: SheetForm,
  findColumns: (table: TableLayout) => AnswerColumns | null | undefined,
): readonly ReadTable[] {
  return form.tables.map((table) => {
    const own = findColumns(table) ?? table.answers[0];
    return {
      sheet: form.view.name,
      headerRow: table.headerBottom < table.headerTop ? null : table.headerTop,
      numberColumn: table.number === null ? null : columnName(table.number),
      questionColumn: columnName(table.question),
      sectionColumns: table.sections.map(columnName),
      answerColumns: table.answers.flatMap(answerColumnsOf).map(columnName),
      noteColumns: [...new Set(table.answers.flatMap(({ notes }) => notes))].map(columnName),
      marks: own ? marksOf(own) : null,
      beside: Object.fromEntries(
        [...(own?.beside ?? [])].map(([role, column]) => [role, columnName(column)]),
      ),
      columns: columnsOf(form, table),
    };
  });
}

function marksOf({ columns }: AnswerColumns): ReadTable["marks"] {
  if (columns.kind === "single") return null;
  const [yes, no, notApplicable] = (["yes", "no", "notApplicable"] as const).map((answer) => {
    const column = columns.byAnswer.get(answer);
    return column === undefined ? null : columnName(column);
  });
  return yes && no ? { yes, no, notApplicable: notApplicable ?? null } : null;
}

/** The first text of each column from the headings down: its heading, or in a table without any what stands in it. */
function columnsOf({ view }: SheetForm, table: TableLayout): ReadTable["columns"] {
  const rows = view.rows.filter((row) => table.headerTop <= row && row <= table.lastRow);
  const texts = new Map<number, string>();
  for (const { column, row, text } of rows
    .slice(0, ROWS_LOOKED_AT)
    .flatMap((row) => view.cellsOf(row))) {
    const said = texts.get(column);
    const isHeading = row <= table.headerBottom;
    if (said === undefined) texts.set(column, text);
    else if (isHeading) texts.set(column, `${said} ${text}`);
  }
  return [...texts]
    .toSorted(([a], [b]) => a - b)
    .map(([column, text]) => ({
      column: columnName(column),
      text: text.replaceAll(/\s+/gu, " ").trim().slice(0, HEADING_LENGTH_MAX),
    }));
}
