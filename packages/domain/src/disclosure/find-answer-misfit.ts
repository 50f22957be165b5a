import { z } from "zod";
import type { Item, ItemKind } from "../catalog/item.ts";
import type { OpenAnswer, OpenAnswerValue, TableAnswerRow } from "./answer.ts";

/** What of an answer does not fit its question: its kind, its unit, a share over 100 %, an option, how many of them, a row, a column. */
export const answerMisfitSchema = z.enum([
  "type",
  "unit",
  "percent",
  "option",
  "several",
  "row",
  "column",
]);
type Misfit = z.infer<typeof answerMisfitSchema>;

/** What of this answer does not fit the item; null: it fits. */
export function findAnswerMisfit({ kind }: Item, { value }: OpenAnswer): Misfit | null {
  return misfitOf(kind, value);
}

function misfitOf(kind: ItemKind, value: OpenAnswerValue): Misfit | null {
  switch (value.type) {
    case "unanswered":
    case "notApplicable":
      return null;
    case "yes":
    case "no":
      return kind.type === "judgement" ? null : "type";
    case "quantity":
      if (kind.type !== "quantity") return "type";
      if (!kind.units.includes(value.unit)) return "unit";
      return value.unit.startsWith("percent") && value.amount > 100 ? "percent" : null;
    case "choice":
      if (kind.type !== "choice") return "type";
      if (!value.chosen.every((key) => kind.options.some((option) => option.key === key))) {
        return "option";
      }
      return value.chosen.length > 1 && !kind.several ? "several" : null;
    case "table":
      return kind.type === "table" ? tableMisfitOf(kind, value.rows) : "type";
    default:
      return kind.type === value.type ? null : "type";
  }
}

/** A row is a fixed one, once, or a named one where rows can be added; a cell stands in a column, once. */
function tableMisfitOf(
  { addedRowLabel, columns, rows }: Extract<ItemKind, { type: "table" }>,
  given: readonly TableAnswerRow[],
): Misfit | null {
  const fixed = given.flatMap(({ key }) => key ?? []);
  const isKnown = ({ key, label }: TableAnswerRow) =>
    key === null
      ? addedRowLabel !== null && label !== null
      : label === null && rows.some((row) => row.key === key);
  if (!given.every(isKnown) || new Set(fixed).size < fixed.length) return "row";
  const hasColumns = ({ cells }: TableAnswerRow) =>
    new Set(cells.map(({ columnKey }) => columnKey)).size === cells.length &&
    cells.every((cell) =>
      columns.some(
        ({ holds, key }) =>
          key === cell.columnKey && (holds === "judgement" || cell.judgement === null),
      ),
    );
  return given.every(hasColumns) ? null : "column";
}
