import { type ReactNode, useRef } from "react";
import type { Column } from "./column.ts";
import { TableBar } from "./table-bar.tsx";
import { TableBody } from "./table-body.tsx";
import { TableHead } from "./table-head.tsx";
import { VIRTUAL_ROWS_MIN } from "./use-row-window.ts";
import { useTableView } from "./use-table-view.ts";

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
  /** What a row belongs to: a heading stands before the first row of each group. Such a table is drawn whole. */
  readonly groupOf?: (row: Row) => string;
};

/** A table with groups scrolls in itself from here up, so that its head stays in sight. */
const GROUPED_ROWS_MAX = 20;

/** Wider tables are printed on their side. */
const UPRIGHT_WIDTH_REM_MAX = 50;

/**
 * The table of Bunkai: sticky head and first column, three densities, one Tab stop with arrow keys inside,
 * only the rows in sight drawn from 100 up, copy for spreadsheets, all rows on paper.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, hasMore = false, onNearEnd, onOpen, groupOf } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLTableElement>(null);
  const open = (index: number) => {
    const row = rows[index];
    if (row !== undefined) onOpen?.(row);
  };
  const view = useTableView({
    ...{ element, scroller, rows: rows.length, columns: columns.length },
    onEnter: onOpen ? open : null,
    isWhole: groupOf !== undefined,
    onNearEnd: hasMore && onNearEnd ? onNearEnd : null,
  });
  const widthRem = columns.reduce((sum, column) => sum + column.widthRem, 0);
  const scrolls = rows.length >= (groupOf ? GROUPED_ROWS_MAX : VIRTUAL_ROWS_MIN);
  const height = scrolls ? "max-h-[calc(100dvh-13rem)] min-h-80" : "max-h-none";
  return (
    <div className="flex flex-col gap-2">
      <TableBar
        {...{ columns, rows, hasMore }}
        keysShown={view.keysShown}
        onShowKeys={view.showKeys}
        opens={onOpen !== undefined}
      >
        {props.tools}
      </TableBar>
      <div
        className={`relative isolate overflow-auto border border-solid-gray-420 print:max-h-none print:overflow-visible ${height}`}
        ref={scroller}
      >
        <table
          aria-colcount={columns.length}
          aria-label={caption}
          aria-rowcount={hasMore ? -1 : rows.length + 1}
          className="w-full table-fixed border-separate border-spacing-0 text-[0.875rem] leading-150 print:min-w-0!"
          data-wide={widthRem > UPRIGHT_WIDTH_REM_MAX || undefined}
          onKeyDown={view.onKeyDown}
          ref={element}
          style={{ minWidth: `${widthRem}rem` }}
        >
          <TableColumns columns={columns} widthRem={widthRem} />
          <TableHead columns={columns} />
          <TableBody
            {...{ columns, rows, keyOf }}
            density={view.density}
            focus={view.focus}
            groupOf={groupOf ?? null}
            openKey={props.openKey ?? null}
            view={view.window}
          />
        </table>
      </div>
    </div>
  );
}

function TableColumns<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly widthRem: number;
}) {
  return (
    <colgroup>
      {props.columns.map((column) => (
        <col
          className={column.isTool ? "print:hidden" : ""}
          key={column.key}
          style={{ width: `${(100 * column.widthRem) / props.widthRem}%` }}
        />
      ))}
    </colgroup>
  );
}
