import type { TableAnswerRow } from "./answer.ts";
import type { TableRowChange } from "./sheet-diff.ts";

/** Those rows of a table that a difference names, in the order of the table. */
export function changedTableRows(
  rows: readonly TableAnswerRow[],
  changes: readonly TableRowChange[],
): TableAnswerRow[] {
  const names = new Set(changes.map(({ key, label, position }) => nameOf(key, label, position)));
  const counts = new Map<string, number>();
  return rows.filter(({ key, label }) => {
    const plain = nameOf(key, label, 0);
    const position = counts.get(plain) ?? 0;
    counts.set(plain, position + 1);
    return names.has(nameOf(key, label, position));
  });
}

function nameOf(key: string | null, label: string | null, position: number): string {
  return JSON.stringify([key, label, position]);
}
