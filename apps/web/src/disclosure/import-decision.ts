import type { ImportChoice } from "@bunkai/domain/workbook/decide-import";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";

/** What a person said about rows, by place: an item's key, or null to leave the row out. */
export type ImportDecisions = ReadonlyMap<string, string | null>;

type Place = { readonly sheet: string; readonly cell: string };

/** One place of a workbook as a word: no two rows share it. */
export function placeKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

/** Where the decisions lead: what would be taken over, what is still open, and items that two rows want. */
export type ImportOutcome = {
  /** Item keys in the order of the rows; rows without an answer change nothing and are not counted. */
  readonly taken: readonly string[];
  readonly undecided: number;
  readonly doubled: ReadonlySet<string>;
};

/** The same rules as the server's, so that the button can say why it is off. */
export function importOutcome(reading: WorkbookReading, decisions: ImportDecisions): ImportOutcome {
  const wanted = [
    ...reading.items.map((row) => ({
      row,
      itemKey: decided(row, decisions, row.match.doubtful ? null : row.key),
    })),
    ...reading.unmatched.map((row) => ({ row, itemKey: decided(row, decisions, null) })),
  ].filter((one) => one.itemKey !== null);
  const keys = wanted.map(({ itemKey }) => itemKey ?? "");
  return {
    taken: wanted
      .filter(({ row }) => row.answer !== "unanswered")
      .map(({ itemKey }) => itemKey ?? ""),
    undecided: reading.items.filter((row) => row.match.doubtful && !decisions.has(placeKey(row)))
      .length,
    doubled: new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
  };
}

/** The decisions as the server wants them. */
export function importChoices(
  reading: WorkbookReading,
  decisions: ImportDecisions,
): ImportChoice[] {
  return [...reading.items, ...reading.unmatched].flatMap(({ sheet, cell }) => {
    const itemKey = decisions.get(placeKey({ sheet, cell }));
    return itemKey === undefined ? [] : [{ sheet, cell, itemKey }];
  });
}

function decided(row: Place, decisions: ImportDecisions, otherwise: string | null): string | null {
  const decision = decisions.get(placeKey(row));
  return decision === undefined ? otherwise : decision;
}
