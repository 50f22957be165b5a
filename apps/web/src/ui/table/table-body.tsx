import type { Density } from "../preferences.ts";
import type { Column } from "./column.ts";
import { GapRow, TableRow } from "./table-row.tsx";
import type { CellFocus } from "./use-cell-focus.ts";
import type { RowWindow } from "./use-row-window.ts";

export type TableBodyProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly openKey: string | null;
  /** What a row belongs to; null: the table has no groups. */
  readonly groupOf: ((row: Row) => string) | null;
  readonly density: Density;
  readonly focus: CellFocus;
  readonly view: RowWindow;
};

/** The rows to be drawn, and the gaps that stand for all others. */
export function TableBody<Row>(props: TableBodyProps<Row>) {
  const { columns, rows, keyOf, openKey, groupOf, density, focus, view } = props;
  const headingOf = (index: number): string | null => {
    const [before, row] = [rows[index - 1], rows[index]];
    if (!groupOf || row === undefined) return null;
    const group = groupOf(row);
    return before !== undefined && groupOf(before) === group ? null : group;
  };
  return (
    <tbody>
      {view.drawn.map(({ index, gapPx }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <TableRow
            columns={columns}
            density={density}
            focus={focus}
            gapPx={gapPx}
            heading={headingOf(index)}
            index={index}
            isOpen={openKey === keyOf(row)}
            key={keyOf(row)}
            measure={view.measure}
            row={row}
          />
        );
      })}
      {view.gapAfterPx > 0 && <GapRow columns={columns.length} heightPx={view.gapAfterPx} />}
    </tbody>
  );
}
