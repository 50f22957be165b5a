import type { CellPlace } from "./reading.ts";

/** One place of a workbook as a word, such as `SDS!C12`: no two rows of a reading share it. */
export function placeKey({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}
