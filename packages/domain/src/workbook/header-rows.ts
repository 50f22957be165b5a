import { findColumnRole, findMarkHeading } from "./header-words.ts";
import { findItemNumber } from "./item-number.ts";
import type { GridCell } from "./sheet-grid.ts";
import type { SheetView } from "./sheet-view.ts";

/** First and last row of the headings of a table. */
export type HeaderBlock = { readonly top: number; readonly bottom: number };

const HEADING_LENGTH_MAX = 40;
const BLOCK_ROWS_MAX = 4;
const HEADINGS_MIN = 2;

/** Finds the headings of tables by their words, wherever they stand. A form that repeats them on each page has several. */
export function headerBlocks(view: SheetView): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of view.rows) {
    if (row <= (blocks.at(-1)?.bottom ?? 0) || !isHeaderRow(view, row)) continue;
    blocks.push({ top: row, bottom: bottomOf(view, row) });
  }
  return blocks;
}

function isHeaderRow(view: SheetView, row: number): boolean {
  const texts = view.cellsOf(row).map(({ text }) => text);
  if (texts.some((text) => text.length > HEADING_LENGTH_MAX)) return false;
  const roles = new Set(texts.flatMap((text) => findColumnRole(text) ?? []));
  if (roles.has("question")) return texts.length >= HEADINGS_MIN;
  // A numbered row is answered: a note may speak of 備考 and 回答, and products beside each other say ○ and ×.
  if (texts.some((text) => /[0-9０-９]/u.test(text) && findItemNumber(text) !== null)) return false;
  if (roles.has("answer")) return roles.size >= HEADINGS_MIN;
  const marks = new Set(texts.flatMap((text) => findMarkHeading(text) ?? []));
  return marks.has("yes") && marks.has("no") && roles.size > 0;
}

function bottomOf(view: SheetView, top: number): number {
  const headings = view.cellsOf(top);
  let bottom = top;
  while (bottom < top + BLOCK_ROWS_MAX - 1) {
    const cells = view.cellsOf(bottom + 1);
    if (cells.length === 0 || !cells.every((cell) => isFurtherHeading(view, headings, cell))) break;
    bottom += 1;
  }
  return bottom;
}

/** Further headings stand below an answer heading or an unnamed one, never below numbers, questions or sections. */
function isFurtherHeading(
  view: SheetView,
  headings: readonly GridCell[],
  { column, row, text }: GridCell,
): boolean {
  if (text.length > HEADING_LENGTH_MAX) return false;
  const above = headings.findLast((heading) => heading.column <= column);
  if (!above) return false;
  const role = findColumnRole(above.text);
  const isCovered = column <= view.rangeAt(above.row, above.column).right;
  const isBody = role === "number" || role === "question" || role === "section";
  if (isBody && (isCovered || view.rangeAt(row, column).left <= above.column)) return false;
  return (
    role === "answer" ||
    role === null ||
    findMarkHeading(text) !== null ||
    findColumnRole(text) !== null
  );
}
