import type { ColumnCorrection } from "@bunkai/domain/workbook/column-correction";
import { besideRoles } from "@bunkai/domain/workbook/header-words";
import type { ReadTable } from "@bunkai/domain/workbook/reading";

/** The columns of a table as they stand in the form of the page; empty: none. */
export type ColumnDraft = Readonly<
  Record<
    | "number"
    | "question"
    | "answer"
    | "yes"
    | "no"
    | "notApplicable"
    | "note"
    | (typeof besideRoles)[number],
    string
  >
> & { readonly isMarked: boolean };

/** The columns as a table was read. */
export function columnDraftOf(table: ReadTable): ColumnDraft {
  const { answerColumns, beside, marks, noteColumns, numberColumn, questionColumn } = table;
  return {
    isMarked: marks !== null,
    number: numberColumn ?? "",
    question: questionColumn,
    answer: answerColumns[0] ?? "",
    yes: marks?.yes ?? "",
    no: marks?.no ?? "",
    notApplicable: marks?.notApplicable ?? "",
    note: noteColumns[0] ?? "",
    checkedOn: beside.checkedOn ?? "",
    planDay: beside.planDay ?? "",
    completedOn: beside.completedOn ?? "",
    unit: beside.unit ?? "",
    commitment: beside.commitment ?? "",
  };
}

/** What a person said of a table's columns, as the server wants it; null while a column is missing that it takes. */
export function correctionOf(table: ReadTable, draft: ColumnDraft): ColumnCorrection | null {
  const { answer, isMarked, no, note, notApplicable, number, question, yes } = draft;
  if (!question || (isMarked ? !(yes && no) : !answer)) return null;
  const [first, ...further] = table.noteColumns;
  const notes = note === (first ?? "") ? [first ?? "", ...further] : [note];
  return {
    sheet: table.sheet,
    headerRow: table.headerRow,
    numberColumn: number || null,
    questionColumn: question,
    answer: isMarked
      ? { kind: "marks", yes, no, notApplicable: notApplicable || null }
      : { kind: "single", column: answer },
    noteColumns: notes.filter((column) => column !== ""),
    beside: Object.fromEntries(
      besideRoles.flatMap((role) => (draft[role] ? [[role, draft[role]]] : [])),
    ),
  };
}
