import { DomainError } from "../error/domain-error.ts";
import { columnName } from "./cell-address.ts";
import { normalText, normalWording } from "./normal-text.ts";
import type { WorkbookProduct } from "./reading.ts";
import type { SheetForm } from "./sheet-forms.ts";
import { type AnswerColumns, answerColumnsOf, type TableLayout } from "./table-layout.ts";

/** Two sheets ask the same when this share of the questions of the smaller one stands on the other too. */
const SAME_QUESTIONS_MIN = 0.5;
const QUESTIONS_MIN = 3;

/** The products of a workbook, and which columns of a table answer for the chosen one. */
export type ProductChoice = {
  /** Empty when the workbook answers for one product. */
  readonly products: readonly WorkbookProduct[];
  readonly product: string | null;
  /** Null: the table does not answer for the chosen product, or none is chosen. */
  findColumns(table: TableLayout): AnswerColumns | null;
};

/**
 * Finds the products that a workbook answers for: side by side in columns, or each on a sheet of its own with the same
 * questions. Of several, none is read until one is chosen.
 *
 * @param wish the key of a product; null: none chosen
 * @throws DomainError `workbook_product_unknown` when the workbook has no such product
 */
export function chooseProduct(forms: readonly SheetForm[], wish: string | null): ProductChoice {
  const ownSheets = sheetsOfOneProduct(forms);
  const hasSeveral =
    ownSheets.size > 0 ||
    forms.some(({ tables }) => tables.some(({ answers }) => answers.length > 1));
  if (!hasSeveral) {
    return { products: [], product: null, findColumns: ({ answers }) => answers[0] ?? null };
  }
  const entries = forms.flatMap((form) =>
    form.tables.flatMap((table) =>
      table.answers.map((columns) => ({
        table,
        columns,
        product: productOf(form, table, columns, ownSheets.has(form)),
      })),
    ),
  );
  const products = [
    ...new Map(entries.map(({ product }) => [compared(product.key), product])).values(),
  ].filter(({ key }) => key !== "");
  const chosen =
    wish === null ? null : products.find(({ key }) => compared(key) === compared(wish));
  if (chosen === undefined) {
    const keys = products.map(({ key }) => key);
    throw new DomainError("workbook_product_unknown", { product: wish, products: keys });
  }
  return {
    products,
    product: chosen?.key ?? null,
    findColumns: (table) => {
      if (!chosen) return null;
      const own = entries.filter((entry) => entry.table === table);
      const common = own.length === 1 && own[0]?.product.key === "" ? own[0] : undefined;
      const wanted = own.find(({ product }) => compared(product.key) === compared(chosen.key));
      return (wanted ?? common)?.columns ?? null;
    },
  };
}

/** The key is the name above the columns and, where each product has its sheet, the sheet's; without any, the column. */
function productOf(
  { view }: SheetForm,
  { answers }: TableLayout,
  columns: AnswerColumns,
  isOwnSheet: boolean,
): WorkbookProduct {
  const column = columnName(Math.min(...answerColumnsOf(columns)));
  const label = [isOwnSheet ? view.name : "", columns.label]
    .filter((text) => text !== "")
    .join(" / ");
  const isUnclear =
    answers.length > 1 &&
    (columns.label === "" || answers.some((one) => one !== columns && one.label === columns.label));
  return {
    key: isUnclear ? `${label} (${column})`.trim() : label,
    label,
    sheet: view.name,
    column,
  };
}

function sheetsOfOneProduct(forms: readonly SheetForm[]): ReadonlySet<SheetForm> {
  const asked = forms.map(
    (form) => [form, new Set(form.rows.map(({ question }) => normalWording(question)))] as const,
  );
  const own = asked.filter(([form, questions]) =>
    asked.some(([other, others]) => other !== form && asksTheSame(questions, others)),
  );
  return new Set(own.map(([form]) => form));
}

function asksTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size < QUESTIONS_MIN) return false;
  const same = [...small].filter((question) => large.has(question)).length;
  return same / small.size >= SAME_QUESTIONS_MIN;
}

function compared(key: string): string {
  return normalText(key).replace(/\s+/gu, "");
}
