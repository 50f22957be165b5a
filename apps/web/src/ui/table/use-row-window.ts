import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import { usePrinting } from "../use-printing.ts";

/** From this many rows up only the rows in sight are drawn. */
export const VIRTUAL_ROWS_MIN = 100;

export type RowWindow = {
  /** The rows to draw, in order, each with the height of the gap before it in pixels. */
  readonly drawn: readonly { readonly index: number; readonly gapPx: number }[];
  readonly gapAfterPx: number;
  readonly measure: (element: Element | null) => void;
  readonly scrollTo: (row: number) => void;
  /** The last row in sight, for loading more. */
  readonly lastInSight: number;
};

/**
 * Which rows to draw. The active row is always drawn, so that the Tab key finds it;
 * on paper all rows are drawn.
 */
export function useRowWindow(window: {
  readonly count: number;
  /** Draw every row, however many there are. */
  readonly isWhole?: boolean;
  readonly rowHeightPx: number;
  readonly activeRow: number;
  readonly scroller: RefObject<HTMLElement | null>;
}): RowWindow {
  const { count, isWhole = false, rowHeightPx, activeRow, scroller } = window;
  const printing = usePrinting();
  const virtual = count >= VIRTUAL_ROWS_MIN && !isWhole && !printing;
  const virtualizer = useVirtualizer({
    count: virtual ? count : 0,
    enabled: virtual,
    estimateSize: () => rowHeightPx,
    getScrollElement: () => scroller.current,
    overscan: 8,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(activeRow, count - 1)])].sort(
        (a, b) => a - b,
      ),
  });
  if (!virtual) return everyRow(count);
  const items = virtualizer.getVirtualItems();
  let end = 0;
  const drawn = items.map((item) => {
    const gapPx = item.start - end;
    end = item.end;
    return { index: item.index, gapPx };
  });
  return {
    drawn,
    gapAfterPx: virtualizer.getTotalSize() - end,
    measure: virtualizer.measureElement,
    scrollTo: (row) => virtualizer.scrollToIndex(row, { align: "auto" }),
    lastInSight: virtualizer.range?.endIndex ?? 0,
  };
}

function everyRow(count: number): RowWindow {
  return {
    drawn: Array.from({ length: count }, (_, index) => ({ index, gapPx: 0 })),
    gapAfterPx: 0,
    measure: () => undefined,
    scrollTo: () => undefined,
    lastInSight: count - 1,
  };
}
