import type { OpenAnswer, OpenAnswerValue } from "./answer.ts";
import { diffTables } from "./diff-tables.ts";
import type { AnswerChange } from "./sheet-diff.ts";

/** What differs between two answers, each field once. The order in which options were chosen is no difference. */
export function diffAnswers(before: OpenAnswer, after: OpenAnswer): AnswerChange[] {
  const texts = (
    ["note", "reason", "condition", "customerDuty", "checkedOn", "completedOn"] as const
  )
    .filter((field) => before[field] !== after[field])
    .map((field): AnswerChange => ({ field, before: before[field], after: after[field] }));
  const plan: AnswerChange[] =
    written(before.plan, ["day", "text"]) === written(after.plan, ["day", "text"])
      ? []
      : [{ field: "plan", before: before.plan, after: after.plan }];
  const evidence: AnswerChange[] =
    written(before.evidence, ["title", "url"]) === written(after.evidence, ["title", "url"])
      ? []
      : [{ field: "evidence", before: before.evidence, after: after.evidence }];
  return [...valueChange(before.value, after.value), ...texts, ...plan, ...evidence];
}

function valueChange(before: OpenAnswerValue, after: OpenAnswerValue): AnswerChange[] {
  if (before.type === "table" && after.type === "table") {
    const { isReordered, rows } = diffTables(before.rows, after.rows);
    return rows.length > 0 || isReordered ? [{ field: "table", rows: [...rows], isReordered }] : [];
  }
  return sayingOf(before) === sayingOf(after) ? [] : [{ field: "value", before, after }];
}

/** A value as a text: equal for values that say the same in the same words. */
function sayingOf(value: OpenAnswerValue): string {
  switch (value.type) {
    case "quantity":
      return JSON.stringify([value.type, value.amount, value.unit, value.commitment]);
    case "choice":
      return JSON.stringify([value.type, ...[...value.chosen].sort()]);
    case "text":
      return JSON.stringify([value.type, value.text]);
    case "date":
      return JSON.stringify([value.type, value.day]);
    default:
      return value.type;
  }
}

/** Named parts in a fixed order, so that two of them can be compared however they were put together. */
function written<Part extends string>(
  parts: Readonly<Record<Part, string | null>> | null,
  names: readonly Part[],
): string {
  return JSON.stringify(parts && names.map((name) => parts[name]));
}
