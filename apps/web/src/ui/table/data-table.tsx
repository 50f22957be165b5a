import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { type Density, usePreferences } from "../preferences.ts";
import type { Column, Place } from "./column.ts";
import { TableBar } from "./table-bar.tsx";
import { TableHead } from "./table-head.tsx";
import { GapRow, TableRow } from "./table-row.tsx";
import { useCellFocus } from "./use-cell-focus.ts";
import { useRowWindow, VIRTUAL_ROWS_MIN } from "./use-row-window.ts";

const rowHeightsPx: Record<Density, number> = { compact: 32, standard: 40, roomy: 52 };

export type DataTableProps<Row> = {
  /** The accessible name of the table. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** True when more rows exist than are loaded. */
  readonly hasMore?: boolean;
  /** Called when the last loaded rows come into sight. */
  readonly onNearEnd?: () => void;
  /** Enter on a row. */
  readonly onOpen?: (row: Row) => void;
  readonly openKey?: string | null;
  /** Buttons that belong to the table, left of its own ones. */
  readonly tools?: ReactNode;
};

/**
 * The table of Bunkai: sticky head and first column, three densities, one Tab stop with arrow keys inside,
 * only the rows in sight drawn from 100 up, copy for spreadsheets, all rows on paper.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, hasMore = false, onNearEnd, onOpen, openKey } = props;
  const [{ density }] = usePreferences();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<Place>({ row: 0, column: 0 });
  const active = { ...wanted, row: Math.max(0, Math.min(wanted.row, rows.length - 1)) };
  const view = useRowWindow({
    count: rows.length,
    rowHeightPx: rowHeightsPx[density],
    activeRow: active.row,
    scroller,
  });
  const focus = useCellFocus({
    active,
    onMove: setWanted,
    element: table,
    rows: rows.length,
    columns: columns.length,
    scrollTo: view.scrollTo,
    onEnter: onOpen
      ? (index) => {
          const row = rows[index];
          if (row !== undefined) onOpen(row);
        }
      : null,
  });
  const nearEnd = hasMore && view.lastInSight >= rows.length - 20;
  useEffect(() => {
    if (nearEnd) onNearEnd?.();
  }, [nearEnd, onNearEnd]);

  const [keysShown, setKeysShown] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.key === "?") setKeysShown(true);
    else focus.onKeyDown(event);
  };
  const widthRem = columns.reduce((sum, column) => sum + column.widthRem, 0);
  return (
    <div className="flex flex-col gap-2">
      <TableBar
        columns={columns}
        hasMore={hasMore}
        keysShown={keysShown}
        onShowKeys={setKeysShown}
        opens={onOpen !== undefined}
        rows={rows}
      >
        {props.tools}
      </TableBar>
      <div
        className={`relative isolate overflow-auto border border-solid-gray-420 print:max-h-none print:overflow-visible ${rows.length >= VIRTUAL_ROWS_MIN ? "max-h-[calc(100dvh-13rem)] min-h-80" : ""}`}
        ref={scroller}
      >
        <table
          aria-colcount={columns.length}
          aria-label={caption}
          aria-rowcount={hasMore ? -1 : rows.length + 1}
          className="w-full table-fixed print:min-w-0! border-separate border-spacing-0 text-[0.875rem] leading-150"
          onKeyDown={onKeyDown}
          ref={table}
          style={{ minWidth: `${widthRem}rem` }}
        >
          <colgroup>
            {columns.map((column) => (
              <col
                className={column.isTool ? "print:hidden" : ""}
                key={column.key}
                style={{ width: `${(100 * column.widthRem) / widthRem}%` }}
              />
            ))}
          </colgroup>
          <TableHead columns={columns} />
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
        </table>
      </div>
    </div>
  );
}
