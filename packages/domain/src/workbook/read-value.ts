import type { ItemKind } from "../catalog/item.ts";
import { type OpenAnswerValue, openAnswerSchema } from "../disclosure/answer.ts";
import { findAnswerOfWord, findNamedAnswer } from "./answer-words.ts";
import { normalText } from "./normal-text.ts";
import { parseDay } from "./parse-day.ts";
import { readOptions } from "./read-options.ts";
import { readQuantity } from "./read-quantity.ts";
import type { ReadRow } from "./reading.ts";
import { findUnit } from "./unit-words.ts";

/** What stands in the cells of an answer, before it is known what is asked. */
export type SaidInRow = Pick<
  ReadRow,
  "answerText" | "judgement" | "questionText" | "unitText" | "commitmentText"
>;

/** Why a text is no answer to its question: it stays unanswered until a person looks. */
export type ValueFault = "figure" | "unit" | "option" | "day" | "text" | "table";

export type ReadValue = { readonly value: OpenAnswerValue; readonly fault: ValueFault | null };

const plainStyle = { codes: new Map(), hasSigns: false };
const UNIT_IN_QUESTION = /[(（]\s*(?:単位\s*[:：]?\s*)?([^()（）]{1,12})\s*[)）]\s*$/u;

/**
 * Reads the text of a row as the answer that an item asks for. What cannot be read for sure is `unanswered`, with a fault;
 * nothing is guessed, and 対象外 is 対象外 whatever is asked.
 */
export function readValue(kind: ItemKind, said: SaidInRow): ReadValue {
  if (kind.type === "judgement") return { value: { type: said.judgement }, fault: null };
  const text = said.answerText.trim();
  if (findAnswerOfWord(text, plainStyle) === "unanswered") return UNSAID;
  if (isNotApplicable(text, said)) return { value: { type: "notApplicable" }, fault: null };
  switch (kind.type) {
    case "quantity": {
      const unitText = said.unitText ?? unitAsked(said.questionText);
      const { commitmentText } = said;
      const read = readQuantity({ text, units: kind.units, unitText, commitmentText });
      return "fault" in read
        ? faulty(read.fault)
        : checked({ type: "quantity", ...read }, "figure");
    }
    case "choice": {
      const chosen = readOptions(text, kind);
      return chosen === null
        ? faulty("option")
        : chosen.length === 0
          ? UNSAID
          : checked({ type: "choice", chosen: [...chosen] }, "option");
    }
    case "date": {
      const day = parseDay(text);
      return day === null ? faulty("day") : checked({ type: "date", day }, "day");
    }
    case "text":
      return checked({ type: "text", text }, "text");
    case "table":
      return faulty("table");
  }
}

/** Words in brackets at the end of a question, as far as they are a unit: `稼働率（%/月）`. */
function unitAsked(question: string): string | null {
  const words = UNIT_IN_QUESTION.exec(question)?.[1] ?? "";
  return findUnit(normalText(words)) === null ? null : words;
}

const UNSAID: ReadValue = { value: { type: "unanswered" }, fault: null };

function faulty(fault: ValueFault): ReadValue {
  return { value: { type: "unanswered" }, fault };
}

/** A value that an answer can hold, such as a text that is not too long. */
function checked(value: OpenAnswerValue, fault: ValueFault): ReadValue {
  const { data } = openAnswerSchema.shape.value.safeParse(value);
  return data ? { value: data, fault: null } : faulty(fault);
}

/** A code such as 3 is a figure where a figure is asked. */
function isNotApplicable(text: string, { judgement }: SaidInRow): boolean {
  if (findNamedAnswer(text) === "notApplicable") return true;
  return judgement === "notApplicable" && !/^[0-9a-z]$/u.test(normalText(text));
}
