import { problemSentence } from "@bunkai/documents/workbook/problem-sentence";
import type { ReadRow, WorkbookReading } from "@bunkai/domain/workbook/reading";
import type { Language } from "@bunkai/language/language";

/** Whether nothing in a workbook has to be looked at: every row is surely an item, and nothing was strange. */
export function isAllSure({ items, problems, unmatched }: WorkbookReading): boolean {
  return (
    problems.length === 0 &&
    unmatched.length === 0 &&
    items.every(({ match }) => match.doubt === null)
  );
}

/** A reading for programs. `answer` is what the cells say where はい, いいえ or 対象外 is asked, `value` what the item asks for. */
export function readingReport(reading: WorkbookReading, language: Language) {
  const { header, items, problems, product, products, unmatched } = reading;
  return {
    header,
    product,
    products,
    items: items.map(({ key, match: { doubt, how, score }, ...row }) => ({
      key,
      ...rowOf(row),
      match: { how, score, doubtful: doubt !== null, doubt },
    })),
    unmatched: unmatched.map(rowOf),
    problems: problems.map((problem) => ({
      ...problem,
      text: problemSentence(problem, language),
    })),
  };
}

function rowOf({ answer: value, cell, judgement, note, number, questionText, sheet }: ReadRow) {
  return { number, answer: judgement, value, note, question: questionText, sheet, cell };
}
