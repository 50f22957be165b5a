import type { Edition } from "../catalog/edition.ts";
import { DomainError } from "../error/domain-error.ts";
import { cellAddress } from "./cell-address.ts";
import type { ColumnCorrection } from "./column-correction.ts";
import { formsOfEdition } from "./forms-of-edition.ts";
import { hiddenProblems } from "./hidden-problems.ts";
import { itemIndex } from "./item-index.ts";
import { noteBook } from "./note-book.ts";
import { otherEditionProblems } from "./other-edition.ts";
import type { WorkbookProblem } from "./problem.ts";
import { readHeader } from "./read-header.ts";
import { readRows } from "./read-row.ts";
import { readTables } from "./read-tables.ts";
import type { WorkbookReading } from "./reading.ts";
import { recogniseRows, withoutTitles } from "./recognise-rows.ts";
import type { RememberedChoice } from "./remembered-choice.ts";
import { type SheetForm, sheetForms } from "./sheet-forms.ts";
import type { WorkbookGrid } from "./sheet-grid.ts";
import { swappedProblems } from "./swapped-answers.ts";
import { chooseProduct } from "./workbook-products.ts";

export type ReadFormOptions = {
  /** The key of one of the reading's products, where a workbook answers for several. */
  readonly product?: string | undefined;
  /** What a person said before of the columns of this layout. */
  readonly columns?: readonly ColumnCorrection[] | undefined;
  /** What a person said before of the questions of this layout. */
  readonly choices?: readonly RememberedChoice[] | undefined;
  /** Other editions, to tell when the form is rather one of these. */
  readonly others?: readonly Edition[] | undefined;
};

/**
 * Reads a filled-in form against an edition. Recognises tables and columns by their content, matches rows to items by
 * wording, and reports everything that it did not understand. Infers nothing: a note stays a note, an empty answer stays
 * unanswered, and a match that is not certain is marked as doubtful.
 *
 * @throws DomainError `workbook_empty`, `workbook_too_large`, `workbook_without_table`, `workbook_wrong_edition`,
 *   `workbook_product_unknown`
 */
export function readForm(
  grid: WorkbookGrid,
  edition: Edition,
  { choices, columns, others, product }: ReadFormOptions = {},
): WorkbookReading {
  const all = sheetForms(grid, columns);
  if (all.every(({ view }) => view.rows.length === 0)) throw new DomainError("workbook_empty");
  const index = itemIndex(edition);
  const { forms, problems: otherForms } = formsOfEdition(all, edition, index);
  const choice = chooseProduct(forms, product ?? null);
  const book = noteBook(forms);
  const head = readHeader(
    forms.map(({ headRows, view }) => ({ view, rows: headRows })),
    edition,
  );
  const readings = forms.flatMap((form) => readRows(form, choice.findColumns, book));
  const recognised = recogniseRows(withoutTitles(readings, index), edition, index, choices);
  return {
    header: head.header,
    tables: forms.flatMap((form) => readTables(form, choice.findColumns)),
    products: [...choice.products],
    product: choice.product,
    items: [...recognised.items],
    unmatched: [...recognised.unmatched],
    problems: [
      ...head.problems,
      ...otherForms,
      ...hiddenProblems(grid, forms),
      ...(choice.products.length > 0 && choice.product === null
        ? productsOpen(choice.products)
        : []),
      ...cleaned(forms),
      ...otherEditionProblems(forms, edition, others ?? []),
      ...tableProblems(forms, edition),
      ...swappedProblems(readings),
      ...recognised.problems,
      ...book.unused(),
    ],
  };
}

function productsOpen([first, ...others]:
  | WorkbookReading["products"]
  | readonly WorkbookReading["products"][number][]): WorkbookProblem[] {
  if (!first) return [];
  const facts = { products: [first, ...others].map(({ key }) => key) };
  return [{ code: "product_not_chosen", sheet: first.sheet, cell: null, facts }];
}

/** Tables are not read. Where the edition has some, that is said once. */
function tableProblems([form]: readonly SheetForm[], { items }: Edition): WorkbookProblem[] {
  const tables = items.filter(({ kind }) => kind.type === "table").length;
  if (!form || tables === 0) return [];
  return [{ code: "table_not_read", sheet: form.view.name, cell: null, facts: { items: tables } }];
}

function cleaned(forms: readonly SheetForm[]): readonly WorkbookProblem[] {
  return forms.flatMap(({ sheet }) =>
    sheet.cells
      .filter(({ isCleaned }) => isCleaned)
      .map(
        ({ column, row }): WorkbookProblem => ({
          code: "characters_removed",
          sheet: sheet.name,
          cell: cellAddress(row, column),
          facts: {},
        }),
      ),
  );
}
