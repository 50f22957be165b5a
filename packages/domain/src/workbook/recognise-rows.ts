import type { Edition } from "../catalog/edition.ts";
import type { Item } from "../catalog/item.ts";
import type { ItemIndex } from "./item-index.ts";
import { matchRows } from "./match-rows.ts";
import type { WorkbookProblem } from "./problem.ts";
import type { RowReading } from "./read-row.ts";
import { readValue, type ValueFault } from "./read-value.ts";
import type { ReadItem, ReadRow } from "./reading.ts";
import { type RememberedChoice, toldItems } from "./remembered-choice.ts";

/** From here on, a row without number, answer and note is the heading of a section. */
const TITLE_SCORE_MIN = 0.8;

/** Takes out the rows that are headings of sections, and lets the rows below them know. */
export function withoutTitles(
  readings: readonly RowReading[],
  index: ItemIndex,
): readonly RowReading[] {
  const rows: RowReading[] = [];
  let title: ReadRow | null = null;
  for (const reading of readings) {
    const { row } = reading;
    const isBare = row.number === null && row.answerText === "" && row.note === null;
    const isItem = index.hasWording(row.questionText);
    if (isBare && !isItem && (index.findSection(row.questionText)?.score ?? 0) >= TITLE_SCORE_MIN) {
      title = row;
      continue;
    }
    // A heading that stands across the table further down counts more than a title above it.
    const isBelowTitle: boolean = title?.sheet === row.sheet && title.section === row.section;
    const section = title && isBelowTitle ? title.questionText : row.section;
    rows.push({ ...reading, row: { ...row, section } });
  }
  return rows;
}

/** What the rows of a form turned out to be. */
export type RecognisedRows = {
  readonly items: readonly ReadItem[];
  readonly unmatched: readonly ReadRow[];
  readonly problems: readonly WorkbookProblem[];
};

const problemOfFault = {
  figure: "figure_unreadable",
  unit: "unit_unknown",
  option: "option_unknown",
  day: "day_unreadable",
  text: "answer_too_long",
  table: "table_not_read",
} as const satisfies Record<ValueFault, WorkbookProblem["code"]>;

/** The answer in the kind that the item asks for, and what could not be read of it. */
function readItemValue({ kind }: Item, { judgementProblems, row }: RowReading) {
  const { fault, value } = readValue(kind, row);
  if (kind.type === "judgement") return { value, problems: judgementProblems };
  const cell = row.answerCell ?? row.cell;
  const problems = fault
    ? [{ code: problemOfFault[fault], sheet: row.sheet, cell, facts: { text: row.answerText } }]
    : [];
  return { value, problems };
}

/** Matches rows to items. A question that stands twice is read from its first row, and is doubtful. */
export function recogniseRows(
  readings: readonly RowReading[],
  edition: Edition,
  index: ItemIndex,
  choices: readonly RememberedChoice[] = [],
): RecognisedRows {
  const outcomes = matchRows(
    // On a sheet of its own, a section is named by the sheet.
    readings.map(({ row }) => ({
      question: row.questionText,
      number: row.number,
      section: row.section ?? row.sheet,
    })),
    index,
    toldItems(edition, choices),
  );
  const repeated = new Set(outcomes.flatMap((one) => (one.kind === "duplicate" ? one.of : [])));
  const items: ReadItem[] = [];
  const unmatched: ReadRow[] = [];
  const problems: WorkbookProblem[] = [];
  for (const [position, reading] of readings.entries()) {
    const { row } = reading;
    const place = { sheet: row.sheet, cell: row.cell };
    const outcome = outcomes[position];
    const item = outcome?.kind === "item" ? edition.items[outcome.item] : undefined;
    const first = outcome?.kind === "duplicate" ? readings[outcome.of]?.row : undefined;
    if (outcome?.kind === "item" && item) {
      const isOpen = repeated.has(position) && outcome.match.how !== "remembered";
      const doubt = outcome.match.doubt ?? (isOpen ? "repeated" : null);
      const { problems: faults, value } = readItemValue(item, reading);
      items.push({ ...row, answer: value, key: item.key, match: { ...outcome.match, doubt } });
      problems.push(...faults);
    } else {
      unmatched.push(row);
      // A person has left it out before; what it says is of no concern.
      if (outcome?.kind === "none" && outcome.isTold) continue;
      problems.push(
        ...reading.judgementProblems,
        first
          ? {
              code: "duplicate_row",
              ...place,
              facts: { firstSheet: first.sheet, firstCell: first.cell },
            }
          : { code: "unknown_item", ...place, facts: { text: row.questionText } },
      );
    }
    problems.push(...reading.problems);
  }
  return { items, unmatched, problems };
}
