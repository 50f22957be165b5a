import type { Item } from "../catalog/item.ts";
import { DomainError } from "../error/domain-error.ts";
import type { OpenAnswer, OpenAnswerValue } from "./answer.ts";

/**
 * Refuses an answer that does not fit its question: a quantity for a yes-no item, a unit or an option that the item does not know.
 *
 * @throws DomainError `answer_misfit` with the item's key and what does not fit
 */
export function checkAnswer(item: Item, { value }: OpenAnswer): void {
  const fault = faultOf(item, value);
  if (fault) throw new DomainError("answer_misfit", { itemKey: item.key, fault });
}

type Fault = "type" | "unit" | "percent" | "option" | "several";

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
    default:
      return kind.type === value.type ? null : "type";
  }
}
