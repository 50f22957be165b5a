import type { Column } from "./column.ts";

/**
 * What keeps the edges of a table in sight while its other columns move sideways: the first column at the left, the
 * buttons at the right. On a phone there is no room for both, and the buttons win.
 */
export function edgeStyle<Row>(columns: readonly Column<Row>[], index: number): string {
  if (columns[index]?.isTool) {
    return "sticky right-0 border-l border-l-solid-gray-300 print:hidden";
  }
  if (index > 0) return "";
  const yields = columns.some(({ isTool }) => isTool) ? "max-sm:left-auto" : "";
  return `sticky left-0 border-r border-r-solid-gray-300 ${yields}`;
}
