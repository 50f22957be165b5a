import { z } from "zod";
import { columnNumber } from "./cell-address.ts";
import { besideRoles } from "./header-words.ts";
import type { SheetView } from "./sheet-view.ts";
import type { AnswerColumns, TableLayout } from "./table-layout.ts";

const columnSchema = z.string().regex(/^[A-Z]{1,3}$/u);

/**
 * What a person said of the columns of one table, kept for the next workbook of the same layout. Columns are named by
 * letters; rows count from 1.
 */
export const columnCorrectionSchema = z.strictObject({
  sheet: z.string().max(200),
  /** The row of its headings, as the reading tells it; null: the table has none. */
  headerRow: z.int().min(1).nullable(),
  numberColumn: columnSchema.nullable(),
  questionColumn: columnSchema,
  answer: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("single"), column: columnSchema }),
    z.strictObject({
      kind: z.literal("marks"),
      yes: columnSchema,
      no: columnSchema,
      notApplicable: columnSchema.nullable(),
    }),
  ]),
  noteColumns: z.array(columnSchema).max(20),
  /** Of days, units and promises. Those that are not named are none. */
  beside: z.partialRecord(z.enum(besideRoles), columnSchema).default({}),
});
export type ColumnCorrection = z.infer<typeof columnCorrectionSchema>;

/** The tables of a sheet as a person has corrected them. One that was not found is added where its headings are said to be. */
export function correctedTables(
  view: SheetView,
  tables: readonly TableLayout[],
  corrections: readonly ColumnCorrection[],
): readonly TableLayout[] {
  const own = corrections.filter(({ sheet }) => sheet === view.name);
  const isOf = (table: TableLayout, { headerRow }: ColumnCorrection) =>
    headerRow === null ? hasNoHeadings(table) : table.headerTop === headerRow;
  const corrected = tables.map((table) => {
    const correction = own.find((one) => isOf(table, one));
    return correction ? withCorrection(table, correction) : table;
  });
  const added = own
    .filter((one) => !tables.some((table) => isOf(table, one)))
    .map((one) => withCorrection(emptyTable(view, tables, one.headerRow), one));
  return [...corrected, ...added].sort((a, b) => a.headerTop - b.headerTop);
}

function hasNoHeadings({ headerBottom, headerTop }: TableLayout): boolean {
  return headerBottom < headerTop;
}

function emptyTable(
  view: SheetView,
  tables: readonly TableLayout[],
  headerRow: number | null,
): TableLayout {
  const top = headerRow ?? view.rows[0] ?? 1;
  const next = tables.find(({ headerTop }) => headerTop > top);
  return {
    headerTop: top,
    headerBottom: headerRow === null ? top - 1 : top,
    lastRow: (next?.headerTop ?? (view.rows.at(-1) ?? top) + 1) - 1,
    number: null,
    question: 1,
    sections: [],
    answers: [],
  };
}

function withCorrection(table: TableLayout, correction: ColumnCorrection): TableLayout {
  const { answer, beside, noteColumns, numberColumn, questionColumn } = correction;
  const question = columnNumber(questionColumn);
  const number = numberColumn === null ? null : columnNumber(numberColumn);
  const columns: AnswerColumns["columns"] =
    answer.kind === "single"
      ? { kind: "single", column: columnNumber(answer.column) }
      : {
          kind: "marks",
          byAnswer: new Map([
            ["yes", columnNumber(answer.yes)] as const,
            ["no", columnNumber(answer.no)] as const,
            ...(answer.notApplicable === null
              ? []
              : [["notApplicable", columnNumber(answer.notApplicable)] as const]),
          ]),
        };
  const answers: AnswerColumns = {
    label: "",
    heading: "",
    columns,
    notes: noteColumns.map(columnNumber),
    beside: new Map(
      besideRoles.flatMap((role) => {
        const column = beside[role];
        return column === undefined ? [] : [[role, columnNumber(column)] as const];
      }),
    ),
  };
  const sections = table.sections.filter((column) => column !== question && column !== number);
  return { ...table, number, question, sections, answers: [answers] };
}
