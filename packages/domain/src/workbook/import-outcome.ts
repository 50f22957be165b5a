import type { Edition } from "../catalog/edition.ts";
import { type OpenAnswer, UNANSWERED } from "../disclosure/answer.ts";
import { placeKey } from "./place-key.ts";
import { readValue } from "./read-value.ts";
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
  readonly answer: OpenAnswer;
};

/** Where a person's decisions lead. Sure matches hold unless a decision says otherwise; every doubtful one needs one. */
export function importOutcome(
  { items }: Pick<Edition, "items">,
  reading: WorkbookReading,
  decisions: ImportDecisions,
): ImportOutcome {
  const kinds = new Map(items.map(({ key, kind }) => [key, kind]));
  const said = reading.items.filter(hasAnswer);
  const taken = [...reading.items, ...reading.unmatched].flatMap((row): TakenRow[] => {
    const decision = decisions.get(placeKey(row));
    const itemKey = decision === undefined ? keyOfSure(row) : decision;
    const answer = itemKey === null ? null : answerIn(kinds.get(itemKey), row);
    return itemKey !== null && answer ? [{ itemKey, row, answer }] : [];
  });
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

/** What a row would say of an item; null: nothing. */
export function answerTaken(
  { items }: Pick<Edition, "items">,
  row: ReadRow,
  itemKey: string,
): OpenAnswer | null {
  return answerIn(items.find(({ key }) => key === itemKey)?.kind, row);
}

/** An unknown item is refused by whoever decides; a row is read as what its item asks for. */
function answerIn(kind: Edition["items"][number]["kind"] | undefined, row: ReadRow) {
  return answerOf(row, readValue(kind ?? judgement, row).value);
}

/** Whether a row says anything that could be taken over. One that is empty or unreadable needs no decision. */
export function hasAnswer({ answer }: Pick<ReadRow, "answer">): boolean {
  return answer.type !== "unanswered";
}

const judgement = { type: "judgement", favourable: "neutral" } as const;

function keyOfSure(row: ReadItem | ReadRow): string | null {
  return "match" in row && row.match.doubt === null ? row.key : null;
}

/**
 * Days come from the form's own columns of days; a note is a note. A day for mending is a plan for a いいえ only: beside a はい
 * it is the day of a plan that was carried out, and would take the はい back.
 */
function answerOf(row: ReadRow, value: OpenAnswer["value"]): OpenAnswer | null {
  if (value.type === "unanswered") return null;
  const { checkedOn, completedOn, note, planDay } = row;
  const plan = planDay === null || value.type !== "no" ? null : { day: planDay, text: "" };
  return { ...UNANSWERED, value, note, checkedOn, completedOn, plan };
}
