import type { Column } from "./column.ts";

/** What a table has of the narrowest phones. */
const PHONE_WIDTH_REM = 21;

/**
 * What keeps the edges of a table in sight while its other columns move sideways: the first column at the left, the
 * buttons at the right. On a phone there is no room for both, and the buttons win; nor does a first column stay that would
 * leave no room for a whole cell beside it.
 */
export function edgeStyle<Row>(columns: readonly Column<Row>[], index: number): string {
  if (columns[index]?.isTool) {
    return "sticky right-0 border-l border-l-solid-gray-300 print:hidden";
  }
  if (index > 0) return "";
  const others = columns.slice(1).map(({ widthRem }) => widthRem);
  const isTight = (columns[0]?.widthRem ?? 0) + Math.max(0, ...others) > PHONE_WIDTH_REM;
  const yields = isTight || columns.some(({ isTool }) => isTool) ? "max-sm:left-auto" : "";
  return `sticky left-0 border-r border-r-solid-gray-300 ${yields}`;
}
