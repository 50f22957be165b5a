import { problemSentence } from "@bunkai/documents/workbook/problem-sentence";
import type { Language } from "@bunkai/language/language";
import { wordsOf } from "@bunkai/language/words";
import { itemLines } from "./reading-text.ts";
import type { SentWorkbook } from "./send-workbook.ts";

/** What came of sending a workbook, for the reader of a terminal. */
export function sentText(sent: SentWorkbook, language: Language): string {
  const { import: said } = wordsOf(language).command;
  const { answers, edition, reading, undecided } = sent;
  const { problems, product, products, unmatched } = reading;
  const notes = problems.map((problem) => `  ${problemSentence(problem, language)}`);
  const chosen = product === null ? products.map(({ key, label }) => `  ${key}  ${label}`) : [];
  if (answers === null) {
    return [
      said.nothingTaken,
      ...(chosen.length > 0 ? [said.chooseProduct, ...chosen] : []),
      ...(undecided.length > 0 ? [said.decide({ count: undecided.length })] : []),
      ...itemLines(undecided, edition, language).map((line) => `  ${line}`),
      ...notes,
    ].join("\n");
  }
  return [said.taken({ count: answers, unmatched: unmatched.length }), ...notes].join("\n");
}
