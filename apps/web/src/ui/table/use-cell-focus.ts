import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { Place } from "./column.ts";
import { stepFrom } from "./step.ts";

export type CellFocus = {
  readonly isActive: (place: Place) => boolean;
  readonly activate: (place: Place) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/**
 * Walking a table with the keyboard. The table is one stop of the Tab key; arrows, Home, End and Page keys move
 * inside. F2, or Enter where rows cannot be opened, goes into a cell's control; Escape comes back.
 */
export function useCellFocus(table: {
  /** The cell that has the Tab stop. Always drawn. */
  readonly active: Place;
  readonly onMove: (to: Place) => void;
  readonly element: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
  readonly scrollTo: (row: number) => void;
  /** What Enter does to a row, or null: it goes into the control of the cell. */
  readonly onEnter: ((row: number) => void) | null;
}): CellFocus {
  const { active, onMove } = table;
  const moved = useRef(false);

  useLayoutEffect(() => {
    const cell = moved.current && cellAt(table.element.current, active);
    if (!cell) return;
    moved.current = false;
    cell.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const cell = cellAt(table.element.current, active);
    const inControl = event.target !== cell;
    if (inControl && event.key === "Escape") return cell?.focus();
    if (inControl || event.altKey) return;
    if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      if (event.key === "Enter" && table.onEnter) return table.onEnter(active.row);
      return cell?.querySelector<HTMLElement>("a[href], button")?.focus();
    }
    const next = stepFrom(active, event, table);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    onMove(next);
    table.scrollTo(next.row);
  };

  return {
    isActive: (place) => place.row === active.row && place.column === active.column,
    activate: onMove,
    onKeyDown,
  };
}

function cellAt(table: HTMLElement | null, place: Place): HTMLElement | null {
  return (
    table?.querySelector<HTMLElement>(
      `[data-row="${place.row}"] > [data-column="${place.column}"]`,
    ) ?? null
  );
}
