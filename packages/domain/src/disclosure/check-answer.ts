import type { Item, ItemKind } from "../catalog/item.ts";
import { DomainError } from "../error/domain-error.ts";
import type { OpenAnswer, OpenAnswerValue, TableAnswerRow } from "./answer.ts";

/**
 * Refuses an answer that does not fit its question: a quantity for a yes-no item, a unit or an option that the item does not know.
 *
 * @throws DomainError `answer_misfit` with the item's key and what does not fit
 */
export function checkAnswer(item: Item, { value }: OpenAnswer): void {
  const fault = faultOf(item, value);
  if (fault) throw new DomainError("answer_misfit", { itemKey: item.key, fault });
}

type Fault = "type" | "unit" | "percent" | "option" | "several" | "row" | "column";

function faultOf({ kind }: Item, value: OpenAnswerValue): Fault | null {
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
      return kind.type === "table" ? tableFaultOf(kind, value.rows) : "type";
    default:
      return kind.type === value.type ? null : "type";
  }
}

/** A row is a fixed one, once, or a named one where rows can be added; a cell stands in a column, once. */
function tableFaultOf(
  { addedRowLabel, columns, rows }: Extract<ItemKind, { type: "table" }>,
  given: readonly TableAnswerRow[],
): Fault | null {
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
