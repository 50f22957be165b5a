import type { Item } from "@bunkai/domain/catalog/item";
import { sectionAnchor } from "./section-anchor.ts";
import type { SectionProgress } from "./section-progress.ts";
import type { ItemWindow, ListLine } from "./use-item-window.ts";

export type SectionLine = ListLine;

/** An item to draw: its place in its section from 1, its line, and the gap before it in pixels. */
type DrawnItem = {
  readonly item: Item;
  readonly place: number;
  readonly index: number;
  readonly gapPx: number;
};

/** A section with those of its items that are drawn. */
export type DrawnSection = {
  readonly section: { readonly progress: SectionProgress; readonly anchor: string };
  readonly index: number;
  readonly gapPx: number;
  readonly items: readonly DrawnItem[];
};

/** Puts the lines that are drawn into their sections again. Headings are always among them. */
export function groupLines(
  sections: readonly SectionProgress[],
  lines: readonly ListLine[],
  drawn: ItemWindow["drawn"],
): readonly DrawnSection[] {
  const gapByLine = new Map(drawn.map(({ gapPx, index }) => [index, gapPx]));
  let index = 0;
  return sections.flatMap((progress): DrawnSection[] => {
    const heading = index;
    const gapPx = gapByLine.get(heading);
    const items = progress.items.flatMap((item, at): DrawnItem[] => {
      const line = heading + 1 + at;
      const gap = gapByLine.get(line);
      return gap === undefined ? [] : [{ item, place: at + 1, index: line, gapPx: gap }];
    });
    index += 1 + progress.items.length;
    if (gapPx === undefined || index > lines.length) return [];
    const anchor = sectionAnchor(progress.section.key);
    return [{ section: { progress, anchor }, index: heading, gapPx, items }];
  });
}
