import type { RowReading } from "./read-row.ts";
import type { ReadRow } from "./reading.ts";

/** The heading of a section is shorter than most questions. */
const TITLE_LENGTH_MAX = 40;
/** So many rows of a form must be numbered, or asked as questions, for one that is neither to be a heading. */
const SHARE_MIN = 0.6;
const ASKING = /(?:か|こと|ください|下さい)?[。.？?：:]$|(?:か|こと|ください|下さい)$/u;

/**
 * Takes out the rows that are headings of sections, where no edition tells which: short, bare rows that are not numbered
 * like the others, or do not ask like the others. The rows below them are of their section.
 */
export function withoutPlainTitles(readings: readonly RowReading[]): readonly RowReading[] {
  const isNumbered = ({ number }: ReadRow) => number !== null;
  const asks = ({ questionText }: ReadRow) => ASKING.test(questionText.trim());
  const shareOf = (test: (row: ReadRow) => boolean) =>
    readings.filter(({ row }) => test(row)).length / Math.max(readings.length, 1);
  const hasNumbers = shareOf(isNumbered) >= SHARE_MIN;
  const hasQuestions = shareOf(asks) >= SHARE_MIN;
  const isTitle = (row: ReadRow) =>
    !isNumbered(row) &&
    !asks(row) &&
    row.answerText === "" &&
    row.note === null &&
    row.questionText.length <= TITLE_LENGTH_MAX &&
    (hasNumbers || hasQuestions);
  const rows: RowReading[] = [];
  let title: ReadRow | null = null;
  for (const reading of readings) {
    const { row } = reading;
    if (isTitle(row)) {
      title = row;
      continue;
    }
    const isBelow: boolean = title?.sheet === row.sheet && title.section === row.section;
    rows.push(
      title && isBelow ? { ...reading, row: { ...row, section: title.questionText } } : reading,
    );
  }
  return rows;
}
