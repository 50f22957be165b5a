import type { WorkbookProblem } from "@bunkai/domain/workbook/problem";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";

/** What to tell a person about one problem of a form: a sentence that names sheet and cell. */
export function problemSentence(
  { cell, code, facts, sheet }: WorkbookProblem,
  language: Language,
): string {
  return wordsOf(language).workbook.problem[code]({ ...facts, sheet, cell });
}
