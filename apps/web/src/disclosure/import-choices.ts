import type { ImportChoice } from "@bunkai/domain/workbook/decide-import";
import type { ImportDecisions } from "@bunkai/domain/workbook/import-outcome";
import { placeKey } from "@bunkai/domain/workbook/place-key";
import type { WorkbookReading } from "@bunkai/domain/workbook/reading";

/** The decisions as the server wants them. */
export function importChoices(
  reading: WorkbookReading,
  decisions: ImportDecisions,
): ImportChoice[] {
  return [...reading.items, ...reading.unmatched].flatMap(({ sheet, cell }) => {
    const itemKey = decisions.get(placeKey({ sheet, cell }));
    return itemKey === undefined ? [] : [{ sheet, cell, itemKey }];
  });
}
