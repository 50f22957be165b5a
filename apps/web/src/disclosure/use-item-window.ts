import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { VIRTUAL_ROWS_MIN } from "../ui/table/use-row-window.ts";
import { useIsNarrow } from "../ui/use-is-narrow.ts";
import { usePrinting } from "../ui/use-printing.ts";

/** A line of the list: the heading of a section, which is always drawn, or an item. */
export type ListLine = { readonly key: string; readonly isHeading: boolean };

export type ItemWindow = {
  /** The lines to draw, in order, each with the height of the gap before it in pixels. */
  readonly drawn: readonly { readonly index: number; readonly gapPx: number }[];
  readonly gapAfterPx: number;
  readonly measure: (element: Element | null) => void;
};

const HEADING_HEIGHT_PX = 72;
const ITEM_HEIGHT_PX = { wide: 100, narrow: 194 } as const;

/**
 * Which lines of a long list to draw while the page scrolls: those in sight, the headings, and those that must not go away,
 * such as the one that holds the focus. Short lists, and all on paper, are drawn whole.
 */
export function useItemWindow(
  lines: readonly ListLine[],
  keep: readonly (string | undefined)[],
  list: RefObject<HTMLElement | null>,
): ItemWindow {
  const isVirtual = !usePrinting() && lines.length >= VIRTUAL_ROWS_MIN;
  const kept = keep.join(" ");
  const itemHeightPx = useIsNarrow() ? ITEM_HEIGHT_PX.narrow : ITEM_HEIGHT_PX.wide;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const always = new Set(kept.split(" "));
      const fixed = lines.flatMap(({ isHeading, key }, index) =>
        isHeading || always.has(key) ? [index] : [],
      );
      return [...new Set([...defaultRangeExtractor(range), ...fixed])].sort((a, b) => a - b);
    },
    [kept, lines],
  );
  const virtualizer = useWindowVirtualizer({
    count: isVirtual ? lines.length : 0,
    enabled: isVirtual,
    estimateSize: (index) => (lines[index]?.isHeading ? HEADING_HEIGHT_PX : itemHeightPx),
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    overscan: 6,
    rangeExtractor,
    scrollMargin: useTop(list),
  });
  if (!isVirtual) {
    const drawn = lines.map((_, index) => ({ index, gapPx: 0 }));
    return { drawn, gapAfterPx: 0, measure: () => undefined };
  }
  const { scrollMargin } = virtualizer.options;
  let end = scrollMargin;
  const drawn = virtualizer.getVirtualItems().map((item) => {
    const gapPx = item.start - end;
    end = item.end;
    return { index: item.index, gapPx };
  });
  const gapAfterPx = virtualizer.getTotalSize() + scrollMargin - end;
  return { drawn, gapAfterPx, measure: virtualizer.measureElement };
}

/** How far from the top of the document an element stands, in pixels: what stands above it may grow. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [topPx, setTopPx] = useState(0);
  useLayoutEffect(() => {
    const look = () => {
      const top = element.current?.getBoundingClientRect().top;
      if (top !== undefined) setTopPx(Math.round(top + window.scrollY));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return topPx;
}
