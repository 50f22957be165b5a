import type { OpenAnswer } from "../disclosure/answer.ts";
import type { Judgement } from "./judgement-mark.ts";
import { tableSaying } from "./table-saying.ts";

/**
 * How a cell is drawn. `value` cells show their figure, text or choice instead of a mark. `notAsked` is a follow-up that
 * the answer before it rules out: nothing is missing there.
 */
export type Mark = SaidMark | "notAsked" | "noAccess";

/** How an answer is drawn. */
export type SaidMark = Judgement | "value";

/**
 * The mark of an answer. A condition turns a yes into ◐; a plan with a date turns a no into △.
 * A yes that is only planned is △ too: it does not hold today. A table of empty rows says nothing.
 */
export function markOf({ condition, plan, value }: OpenAnswer): SaidMark {
  switch (value.type) {
    case "unanswered":
    case "notApplicable":
      return value.type;
    case "yes":
      if (plan) return "planned";
      return condition ? "conditional" : "yes";
    case "no":
      return plan ? "planned" : "no";
    case "table":
      return tableSaying(value.rows) === "" ? "unanswered" : "value";
    default:
      return "value";
  }
}
