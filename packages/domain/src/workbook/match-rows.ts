import type { Candidate, ItemIndex, RowToMatch } from "./item-index.ts";
import { matchThresholds } from "./match-thresholds.ts";
import { normalWording } from "./normal-text.ts";
import type { Doubt, RowMatch } from "./reading.ts";

/** What a row turned out to be. `row` and `item` count from 0. */
export type RowOutcome =
  | { readonly kind: "item"; readonly item: number; readonly match: RowMatch }
  /** The same question as a row before. */
  | { readonly kind: "duplicate"; readonly of: number }
  /** `isTold`: a person said before that it is no item. */
  | { readonly kind: "none"; readonly isTold?: true };

/** What a person said before of a wording: the item that it is, from 0; null: none. Undefined: nothing. */
export type ToldItem = (question: string) => number | null | undefined;

/**
 * Gives every row at most one item, and every item at most one row.
 *
 * What a person said before decides first, then the same wording. Of the others the most alike pairs are taken one after another; a match is sure only when
 * its score is high, the next best row and the next best item are clearly worse, and the content words are the same.
 */
export function matchRows(
  rows: readonly RowToMatch[],
  index: ItemIndex,
  toldItem: ToldItem = () => undefined,
): readonly RowOutcome[] {
  const outcomes: RowOutcome[] = rows.map(() => ({ kind: "none" }));
  const rowOfItem = new Map<number, number>();
  const firstOfWording = new Map<string, number>();
  const open: number[] = [];
  for (const [row, asked] of rows.entries()) {
    const wording = normalWording(asked.question);
    const first = firstOfWording.get(wording);
    if (first === undefined) firstOfWording.set(wording, row);
    const told = toldItem(asked.question);
    const items = typeof told === "number" ? [told] : index.itemsByWording(asked);
    const free = items.find((item) => !rowOfItem.has(item));
    if (told === null) outcomes[row] = { kind: "none", isTold: true };
    else if (free !== undefined) {
      rowOfItem.set(free, row);
      const how = told === undefined ? "wording" : "remembered";
      outcomes[row] = { kind: "item", item: free, match: { how, score: 1, doubt: null } };
    } else if (first !== undefined) outcomes[row] = { kind: "duplicate", of: first };
    else if (items[0] === undefined) open.push(row);
    else outcomes[row] = { kind: "duplicate", of: rowOfItem.get(items[0]) ?? 0 };
  }
  const pairs = open
    .flatMap((row) => (rows[row] ? pairsOf(row, index.candidatesOf(rows[row])) : []))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  return assign(pairs, outcomes, rowOfItem);
}

type Pair = Candidate & { readonly row: number };

function pairsOf(row: number, candidates: readonly Candidate[]): readonly Pair[] {
  return candidates.map((candidate) => ({ ...candidate, row }));
}

function assign(
  pairs: readonly Pair[],
  outcomes: RowOutcome[],
  rowOfItem: Map<number, number>,
): readonly RowOutcome[] {
  const byRow = groupBy(pairs, ({ row }) => row);
  const byItem = groupBy(pairs, ({ item }) => item);
  const done = new Set<number>();
  /** True when a row has its item already, with a clearly better score than this pair's. */
  const isSettled = (row: number | undefined, score: number) => {
    const outcome = row === undefined ? undefined : outcomes[row];
    return outcome?.kind === "item" && outcome.match.score > score + matchThresholds.sureMarginMin;
  };
  for (const pair of pairs) {
    const { item, row } = pair;
    if (done.has(row)) continue;
    const holder = rowOfItem.get(item);
    if (holder !== undefined) {
      // Alike in content to a question that has its row already: the same question, slightly reworded.
      if (doubtAbout(pair)) continue;
      outcomes[row] = { kind: "duplicate", of: holder };
      done.add(row);
      continue;
    }
    const margin =
      pair.score -
      bestRival(
        pair,
        [...(byRow.get(row) ?? []), ...(byItem.get(item) ?? [])].filter(
          (one) => !isSettled(one.row, one.score) && !isSettled(rowOfItem.get(one.item), one.score),
        ),
      );
    const hasRival = margin < matchThresholds.sureMarginMin;
    rowOfItem.set(item, row);
    done.add(row);
    outcomes[row] = {
      kind: "item",
      item,
      match: {
        how: pair.how,
        score: rounded(pair.score),
        doubt: doubtAbout(pair) ?? (hasRival ? "rival" : null),
      },
    };
  }
  return outcomes;
}

function doubtAbout({ isSame, score }: Pair): Doubt | null {
  if (score < matchThresholds.sureScoreMin) return "likeness";
  return isSame ? null : "meaning";
}

/** The best score of another item for this row, or of another row for this item. */
function bestRival({ item, row }: Pair, others: readonly Pair[]): number {
  const rivals = others.filter((one) => one.item !== item || one.row !== row);
  return Math.max(0, ...rivals.map(({ score }) => score));
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => number,
): ReadonlyMap<number, readonly Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
