import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { type Density, usePreferences } from "../preferences.ts";
import type { Place } from "./column.ts";
import { type CellFocus, useCellFocus } from "./use-cell-focus.ts";
import { type RowWindow, useRowWindow } from "./use-row-window.ts";

const rowHeightsPx: Record<Density, number> = { compact: 32, standard: 40, roomy: 52 };

/** So many rows before the last loaded one, more are asked for. */
const ROWS_AHEAD = 20;

export type TableView = {
  readonly density: Density;
  readonly window: RowWindow;
  readonly focus: CellFocus;
  readonly keysShown: boolean;
  readonly showKeys: (shown: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** What of a table is in sight, where its Tab stop is, and what its keys do. */
export function useTableView(table: {
  readonly rows: number;
  readonly columns: number;
  /** Draw every row, however many there are. */
  readonly isWhole: boolean;
  readonly element: RefObject<HTMLTableElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onEnter: ((row: number) => void) | null;
  /** Asks for more rows; null: there are none. */
  readonly onNearEnd: (() => void) | null;
}): TableView {
  const { rows, columns, isWhole, element, scroller, onEnter, onNearEnd } = table;
  const [{ density }] = usePreferences();
  const [keysShown, showKeys] = useState(false);
  const [wanted, setWanted] = useState<Place>({ row: 0, column: 0 });
  const active = { ...wanted, row: Math.max(0, Math.min(wanted.row, rows - 1)) };
  const window = useRowWindow({
    count: rows,
    isWhole,
    rowHeightPx: rowHeightsPx[density],
    activeRow: active.row,
    scroller,
  });
  const { scrollTo } = window;
  const focus = useCellFocus({
    ...{ active, element, rows, columns, scrollTo, onEnter },
    onMove: setWanted,
  });
  const nearEnd = onNearEnd !== null && window.lastInSight >= rows - ROWS_AHEAD;
  useEffect(() => {
    if (nearEnd) onNearEnd?.();
  }, [nearEnd, onNearEnd]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "?") showKeys(true);
    else focus.onKeyDown(event);
  };
  return { density, window, focus, keysShown, showKeys, onKeyDown };
}
