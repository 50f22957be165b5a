import type { OpenAnswer } from "../disclosure/answer.ts";
import type { FormRow } from "./form-layout.ts";

/** Sentences, in the tongue of the form, for what a form has no cell for. */
export type NoteWords = {
  readonly reason: (said: { text: string }) => string;
  readonly condition: (said: { text: string }) => string;
  readonly plan: (said: { day: string; text: string }) => string;
  readonly planText: (said: { text: string }) => string;
  readonly customerDuty: (said: { text: string }) => string;
  readonly evidence: (said: { title: string; url: string }) => string;
};

/** What of an answer a form takes in its note. */
export type NotedField = "reason" | "condition" | "plan" | "customerDuty" | "evidence";

/** The note of a row, and which fields of the answer it tells beside the note itself. */
export type FormNote = { readonly text: string; readonly fields: readonly NotedField[] };

/** True when the day of a plan has its own cell: forms ask for it beside a いいえ. */
export function hasPlanCell({ planDayCell }: FormRow, { value }: OpenAnswer): boolean {
  return planDayCell !== null && value.type === "no";
}

/**
 * The note for a row: the note as it is, and below it, each with its name, what the form has no cell for. A はい that holds
 * under a condition only, or is only planned, is never handed over without saying so.
 */
export function formNote(answer: OpenAnswer, row: FormRow, words: NoteWords): FormNote {
  const { condition, customerDuty, evidence, plan, reason } = answer;
  const planned =
    plan === null
      ? null
      : !hasPlanCell(row, answer)
        ? words.plan(plan)
        : plan.text === ""
          ? null
          : words.planText(plan);
  const told: readonly (readonly [NotedField, string | null])[] = [
    ["reason", reason && words.reason({ text: reason })],
    ["condition", condition && words.condition({ text: condition })],
    ["plan", planned],
    ["customerDuty", customerDuty && words.customerDuty({ text: customerDuty })],
    ["evidence", evidence && words.evidence({ title: evidence.title, url: evidence.url ?? "" })],
  ];
  const lines = told.filter(([, text]) => text !== null && text !== "");
  return {
    text: [answer.note ?? "", ...lines.map(([, text]) => text ?? "")]
      .filter((line) => line !== "")
      .join("\n"),
    fields: lines.map(([field]) => field),
  };
}
