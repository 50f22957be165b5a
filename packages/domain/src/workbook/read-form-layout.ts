import type { Edition } from "../catalog/edition.ts";
import { DomainError } from "../error/domain-error.ts";
import { type AnswerColumn, answerPlace, markOfColumns } from "./answer-place.ts";
import { cellAddress } from "./cell-address.ts";
import type { FormRow } from "./form-layout.ts";
import type { FormLayoutReading, LayoutMatch } from "./form-layout-reading.ts";
import { wantedWords } from "./form-words.ts";
import { formsOfEdition } from "./forms-of-edition.ts";
import type { BesideRole } from "./header-words.ts";
import { hiddenProblems } from "./hidden-problems.ts";
import { itemIndex } from "./item-index.ts";
import { noteBook } from "./note-book.ts";
import { placeKey } from "./place-key.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { ReadFormOptions } from "./read-form.ts";
import { type RowReading, readRows } from "./read-row.ts";
import { recogniseRows, withoutTitles } from "./recognise-rows.ts";
import { type SheetForm, sheetForms } from "./sheet-forms.ts";
import type { WorkbookGrid } from "./sheet-grid.ts";
import type { QuestionRow } from "./table-rows.ts";
import { withoutPlainTitles } from "./without-plain-titles.ts";
import { chooseProduct } from "./workbook-products.ts";

const OF_ROWS: readonly WorkbookProblem["code"][] = ["duplicate_row", "unknown_item"];

/**
 * Finds out where and with which words a form, empty or filled in, takes its answers. Without an edition no row is an item.
 *
 * @throws DomainError `workbook_empty`, `workbook_too_large`, `workbook_without_table`, `workbook_wrong_edition`,
 *   `workbook_product_unknown`
 */
export function readFormLayout(
  grid: WorkbookGrid,
  edition: Edition | null,
  { choices, columns, product }: Omit<ReadFormOptions, "others"> = {},
): FormLayoutReading {
  const all = sheetForms(grid, columns);
  if (all.every(({ view }) => view.rows.length === 0)) throw new DomainError("workbook_empty");
  const index = edition && itemIndex(edition);
  const { forms, problems } =
    edition && index
      ? formsOfEdition(all, edition, index)
      : { forms: all.filter(({ rows }) => rows.length > 0), problems: [] };
  if (forms.length === 0) throw new DomainError("workbook_without_table");
  const choice = chooseProduct(forms, product ?? null);
  const book = noteBook(forms);
  const readings = forms.flatMap((form) => readRows(form, choice.findColumns, book));
  const asked = index ? withoutTitles(readings, index) : withoutPlainTitles(readings);
  const recognised = edition && index && recogniseRows(asked, edition, index, choices);
  const matches = (recognised?.items ?? []).map(
    ({ cell, key, match, sheet }): LayoutMatch => ({ sheet, cell, itemKey: key, match }),
  );
  const sure = new Map(
    matches.filter(({ match }) => match.doubt === null).map((one) => [placeKey(one), one.itemKey]),
  );
  const kinds = new Map(edition?.items.map(({ key, kind }) => [key, kind.type]));
  const columnsOf = answerColumnsOfForms(forms, choice.findColumns);
  const rows = asked.flatMap((reading): FormRow[] => {
    const itemKey = sure.get(placeKey(reading.row)) ?? null;
    const kind = itemKey === null ? undefined : kinds.get(itemKey);
    const found = columnsOf.get(placeKey(reading.row));
    const isJudgement = kind === undefined ? null : kind === "judgement";
    return (found && rowOf(reading, found, itemKey, isJudgement)) ?? [];
  });
  return {
    layout: { rows },
    matches,
    products: [...choice.products],
    problems: [
      ...problems,
      ...hiddenProblems(grid, forms),
      ...(recognised?.problems ?? []).filter(({ code }) => OF_ROWS.includes(code)),
    ],
  };
}

type Found = {
  readonly column: AnswerColumn;
  readonly question: QuestionRow;
  /** The column of notes of this product alone. */
  readonly noteColumn: number | undefined;
};

/** Each question of the forms with the columns in which the chosen product answers it. */
function answerColumnsOfForms(
  forms: readonly SheetForm[],
  findColumns: ReturnType<typeof chooseProduct>["findColumns"],
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const form of forms) {
    for (const table of form.tables) {
      const columns = findColumns(table);
      if (!columns) continue;
      const questions = form.rows.filter((row) => row.table === table);
      // A note that several products share is not for one of them to change.
      const [noteColumn] = columns.notes.filter((note) =>
        table.answers.every((other) => other === columns || !other.notes.includes(note)),
      );
      const column: AnswerColumn = {
        form,
        columns,
        wanted: wantedWords(form, columns, questions),
        ...markOfColumns(form, columns, questions),
      };
      for (const question of questions) {
        const cell = cellAddress(question.cell.row, question.cell.column);
        found.set(placeKey({ sheet: question.sheet, cell }), { column, question, noteColumn });
      }
    }
  }
  return found;
}

function rowOf(
  { row }: RowReading,
  { column, noteColumn, question }: Found,
  itemKey: string | null,
  isJudgement: boolean | null,
): FormRow[] | null {
  const { columns, form } = column;
  const answer = answerPlace(column, question, isJudgement);
  if (!answer) return null;
  const line = question.rows[0] ?? question.cell.row;
  const addressAt = (at: number | undefined) => {
    if (at === undefined) return null;
    const { left, top } = form.view.rangeAt(line, at);
    return cellAddress(top, left);
  };
  const beside = (role: BesideRole) => addressAt(columns.beside.get(role));
  return [
    {
      sheet: row.sheet,
      cell: row.cell,
      number: row.number,
      section: row.section,
      wording: row.questionText,
      itemKey,
      answer,
      unitText: row.unitText,
      commitmentText: row.commitmentText,
      noteCell: addressAt(noteColumn),
      checkedOnCell: beside("checkedOn"),
      planDayCell: beside("planDay"),
      completedOnCell: beside("completedOn"),
    },
  ];
}
