import { type Answer, UNANSWERED } from "../disclosure/answer.ts";
import { placeKey } from "./place-key.ts";
import type { ReadItem, ReadRow, WorkbookReading } from "./reading.ts";

/** What a person said about rows, by `placeKey`: an item's key, or null to leave the row out. */
export type ImportDecisions = ReadonlyMap<string, string | null>;

/** Where the decisions lead: what would be taken over, what is still open, and items that two rows want. */
export type ImportOutcome = {
  /** In the order of the rows; rows without an answer change nothing and are not counted. Notes stay notes. */
  readonly taken: readonly TakenRow[];
  /** Doubtful rows with an answer that nobody decided. */
  readonly undecided: readonly ReadItem[];
  /** The rows by the item that they share. */
  readonly doubled: ReadonlyMap<string, readonly ReadRow[]>;
};

export type TakenRow = {
  readonly itemKey: string;
  readonly row: ReadRow;
  readonly answer: Answer;
};

/** Where a person's decisions lead. Sure matches hold unless a decision says otherwise; every doubtful one needs one. */
export function importOutcome(reading: WorkbookReading, decisions: ImportDecisions): ImportOutcome {
  const said = reading.items.filter(hasAnswer);
  const taken = [
    ...said.flatMap((row) => takenRow(row, decisions, row.match.doubt === null ? row.key : null)),
    ...reading.unmatched.filter(hasAnswer).flatMap((row) => takenRow(row, decisions, null)),
  ];
  const rowsByItem = new Map<string, ReadRow[]>();
  for (const { itemKey, row } of taken) {
    rowsByItem.set(itemKey, [...(rowsByItem.get(itemKey) ?? []), row]);
  }
  return {
    taken,
    undecided: said.filter((row) => row.match.doubt !== null && !decisions.has(placeKey(row))),
    doubled: new Map([...rowsByItem].filter(([, rows]) => rows.length > 1)),
  };
}

/** Whether a row says anything that could be taken over. One that is empty or unreadable needs no decision. */
export function hasAnswer({ answer }: Pick<ReadRow, "answer">): boolean {
  return answer !== "unanswered";
}

function takenRow(
  row: ReadRow,
  decisions: ImportDecisions,
  keyOtherwise: string | null,
): readonly TakenRow[] {
  const decision = decisions.get(placeKey(row));
  const itemKey = decision === undefined ? keyOtherwise : decision;
  if (itemKey === null) return [];
  const answer = { ...UNANSWERED, value: { type: row.answer }, note: row.note };
  return [{ itemKey, row, answer }];
}
