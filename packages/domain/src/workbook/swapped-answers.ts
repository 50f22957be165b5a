import { findNamedAnswer } from "./answer-words.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { RowReading } from "./read-row.ts";

/** 「なし」 in a column of notes says that there is nothing to note, and 「有」 may mean anything. */
const NO_ANSWER_IN_NOTES = /^(?:y|n|有り?|無し?|あり|なし|該当(?:なし|無し|せず)|na|n\/a|n\.a)$/iu;

/** Tells, once for each sheet, of rows that answer in the column of notes while that of answers says nothing. */
export function swappedProblems(readings: readonly RowReading[]): readonly WorkbookProblem[] {
  const bySheet = new Map<string, WorkbookProblem>();
  for (const { row } of readings) {
    const text = row.note?.normalize("NFKC").trim() ?? "";
    const isSwapped =
      row.judgement === "unanswered" &&
      row.noteCell !== null &&
      findNamedAnswer(text) !== null &&
      !NO_ANSWER_IN_NOTES.test(text);
    if (!isSwapped || row.noteCell === null) continue;
    const rows = Number(bySheet.get(row.sheet)?.facts.rows ?? 0) + 1;
    const { cell } = bySheet.get(row.sheet) ?? row.noteCell;
    bySheet.set(row.sheet, { code: "answers_in_notes", sheet: row.sheet, cell, facts: { rows } });
  }
  return [...bySheet.values()];
}
