import { hasAnswer, type ImportChoice } from "@bunkai/domain/workbook/decide-import";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";

/** What a person said about rows, by place: an item's key, or null to leave the row out. */
export type ImportDecisions = ReadonlyMap<string, string | null>;

type Place = { readonly sheet: string; readonly cell: string };

/** One place of a workbook as a word: no two rows share it. */
export function placeKey({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}

type Row = WorkbookReading["unmatched"][number];

/** Where the decisions lead: what would be taken over, what is still open, and items that two rows want. */
export type ImportOutcome = {
  /** In the order of the rows; rows without an answer change nothing and are not counted. */
  readonly taken: readonly { readonly itemKey: string; readonly row: Row }[];
  readonly undecided: number;
  /** The rows by the item that they share. */
  readonly doubled: ReadonlyMap<string, readonly Row[]>;
};

/** The same rules as the server's, so that the button can say why it is off. */
export function importOutcome(reading: WorkbookReading, decisions: ImportDecisions): ImportOutcome {
  const said = reading.items.filter(hasAnswer);
  const taken = [
    ...said.map((row) => ({
      row,
      itemKey: decided(row, decisions, row.match.doubt !== null ? null : row.key),
    })),
    ...reading.unmatched
      .filter(hasAnswer)
      .map((row) => ({ row, itemKey: decided(row, decisions, null) })),
  ].flatMap(({ itemKey, row }) => (itemKey === null ? [] : [{ itemKey, row }]));
  const rowsByItem = new Map<string, Row[]>();
  for (const { itemKey, row } of taken) {
    rowsByItem.set(itemKey, [...(rowsByItem.get(itemKey) ?? []), row]);
  }
  return {
    taken,
    undecided: said.filter((row) => row.match.doubt !== null && !decisions.has(placeKey(row)))
      .length,
    doubled: new Map([...rowsByItem].filter(([, rows]) => rows.length > 1)),
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
