import type { AnswerChange } from "@bunkai/domain/disclosure/sheet-diff";
import { type AnswerTongue, dayText } from "../disclosure/answer-text.ts";

/** What changed beside an answer. */
export type ChangedSaying = Exclude<AnswerChange, { field: "value" | "table" }>;

/** Whether a change is one of what stands beside the answer. */
export function isSaying(change: AnswerChange): change is ChangedSaying {
  return change.field !== "value" && change.field !== "table";
}

/** What one side of a change says, in words; empty: nothing. */
export function changeText(
  change: ChangedSaying,
  side: "before" | "after",
  tongue: AnswerTongue,
): string {
  switch (change.field) {
    case "plan": {
      const plan = change[side];
      return plan ? `${dayText(plan.day, tongue)} ${plan.text}`.trim() : "";
    }
    case "evidence": {
      const evidence = change[side];
      return [evidence?.title, evidence?.url].filter(Boolean).join(" ");
    }
    case "checkedOn":
    case "completedOn": {
      const day = change[side];
      return day ? dayText(day, tongue) : "";
    }
    default:
      return change[side] ?? "";
  }
}
