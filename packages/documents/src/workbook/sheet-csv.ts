import { sheetColumns } from "../disclosure/sheet-columns.ts";
import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import { sheetRows } from "../disclosure/sheet-rows.ts";
import { writeCsv } from "./write-csv.ts";

/** The answers of a sheet as CSV (see writeCsv): headings, then a row for each item. */
export async function writeSheetCsv(paper: SheetPaper): Promise<Uint8Array> {
  const columns = sheetColumns(paper);
  return writeCsv([
    columns.map(({ title }) => title),
    ...sheetRows(paper).map((row) => columns.map(({ field }) => row[field])),
  ]);
}
