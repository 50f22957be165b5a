import type { TableAnswerRow } from "./answer.ts";
import type { TableRowChange } from "./sheet-diff.ts";

type Named = { readonly name: string; readonly position: number; readonly row: TableAnswerRow };

export type TableDiff = {
  readonly rows: readonly TableRowChange[];
  readonly isReordered: boolean;
};

/**
 * Tells two tables apart row by row: fixed rows by their keys, added ones by their names, the first of a name with the first.
 * Rows and cells that say the same are left out; a cell that is missing and one that says nothing are the same.
 */
export function diffTables(
  before: readonly TableAnswerRow[],
  after: readonly TableAnswerRow[],
): TableDiff {
  const [ones, others] = [named(before), named(after)];
  const otherOf = new Map(others.map((other) => [other.name, other]));
  const names = new Set(ones.map(({ name }) => name));
  const rows = [
    ...ones.flatMap((one) => changeOf(one, otherOf.get(one.name)?.row ?? null, "onlyBefore")),
    ...others
      .filter(({ name }) => !names.has(name))
      .flatMap((one) => changeOf(one, null, "onlyAfter")),
  ];
  // Fixed rows stand where the form has them, whatever the order in which they were given.
  const isMovable = ({ row }: Named) => row.key === null;
  const common = ones.filter((one) => isMovable(one) && otherOf.has(one.name)).map(nameOf);
  const order = others.filter((one) => isMovable(one) && names.has(one.name)).map(nameOf);
  return { rows, isReordered: common.join("\n") !== order.join("\n") };
}

function nameOf({ name }: Named): string {
  return name;
}

/** Rows with a name that none shares. */
function named(rows: readonly TableAnswerRow[]): readonly Named[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const plain = JSON.stringify([row.key, row.label]);
    const position = counts.get(plain) ?? 0;
    counts.set(plain, position + 1);
    return { name: JSON.stringify([row.key, row.label, position]), position, row };
  });
}

function changeOf(
  { position, row }: Named,
  other: TableAnswerRow | null,
  alone: "onlyBefore" | "onlyAfter",
): readonly TableRowChange[] {
  const presence = other ? "both" : alone;
  const [before, after] = alone === "onlyBefore" ? [row, other] : [other, row];
  const columnKeys = new Set(
    [before, after].flatMap((one) => one?.cells ?? []).map((cell) => cell.columnKey),
  );
  const cells = [...columnKeys].flatMap((columnKey) => {
    const sides = { columnKey, before: cellOf(before, columnKey), after: cellOf(after, columnKey) };
    return JSON.stringify(sides.before) === JSON.stringify(sides.after) ? [] : [sides];
  });
  if (presence === "both" && cells.length === 0) return [];
  return [{ key: row.key, label: row.label, position, presence, cells }];
}

function cellOf(row: TableAnswerRow | null, columnKey: string) {
  const cell = row?.cells.find((one) => one.columnKey === columnKey);
  if (!cell || (cell.judgement === null && cell.text === null)) return null;
  return { judgement: cell.judgement, text: cell.text };
}
