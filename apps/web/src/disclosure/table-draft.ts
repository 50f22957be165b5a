import { type ItemKind, TABLE_ROWS_MAX } from "@bunkai/domain/catalog/item";
import type { OpenAnswerValue, TableAnswerRow } from "@bunkai/domain/disclosure/answer";

export type TableKind = Extract<ItemKind, { type: "table" }>;
export type TableCell = TableAnswerRow["cells"][number];

/** A row as it is written: fixed ones by key, added ones by the name typed so far. */
export type DraftRow = {
  readonly key: string | null;
  readonly label: string;
  readonly cells: readonly TableCell[];
};

/** All rows to write: the fixed ones, said or not, then those that were added. */
export function draftRowsOf(kind: TableKind, value: OpenAnswerValue): readonly DraftRow[] {
  const given = value.type === "table" ? value.rows : [];
  const fixed = kind.rows.map(({ key }): DraftRow => {
    const row = given.find((one) => one.key === key);
    return { key, label: "", cells: row?.cells ?? [] };
  });
  const added = given
    .filter(({ key }) => key === null)
    .map(({ cells, label }): DraftRow => ({ key: null, label: label ?? "", cells }));
  return [...fixed, ...added];
}

/** What the rows say: fixed ones with something in them, added ones with a name. Nothing at all is unanswered. */
export function tableValueOf(rows: readonly DraftRow[]): OpenAnswerValue {
  const said = rows.flatMap(({ cells, key, label }): TableAnswerRow[] => {
    const filled = cells.filter((cell) => cell.judgement !== null || cell.text !== null);
    if (key !== null) return filled.length > 0 ? [{ key, label: null, cells: filled }] : [];
    return label.trim() === "" ? [] : [{ key: null, label: label.trim(), cells: filled }];
  });
  return said.length === 0 ? { type: "unanswered" } : { type: "table", rows: said };
}

/** The rows with one cell said anew. */
export function withCell(
  rows: readonly DraftRow[],
  at: number,
  cell: TableCell,
): readonly DraftRow[] {
  return rows.map((row, index) => {
    if (index !== at) return row;
    const others = row.cells.filter(({ columnKey }) => columnKey !== cell.columnKey);
    return { ...row, cells: [...others, cell] };
  });
}

/** Whether the form takes another row. */
export function takesMoreRows({ addedRowLabel }: TableKind, rows: readonly DraftRow[]): boolean {
  return addedRowLabel !== null && rows.length < TABLE_ROWS_MAX;
}

/** Whether an added row has something in it and no name: it would be lost. */
export function isNameless({ cells, key, label }: DraftRow): boolean {
  return (
    key === null &&
    label.trim() === "" &&
    cells.some((cell) => cell.judgement !== null || cell.text !== null)
  );
}
