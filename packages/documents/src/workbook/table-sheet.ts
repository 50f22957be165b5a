import { DomainError } from "@bunkai/domain/error/domain-error";
import type { Cell, Column, Workbook, Worksheet } from "exceljs";

/** A number, a text, or a time. Texts are never formulas, whatever they begin with. */
export type SheetValue = number | string | Date;

export type SheetColumn<Row> = {
  readonly title: string;
  /** As Excel counts: digits of the standard font; a kanji takes two. */
  readonly widthDigits: number;
  readonly valueOf: (row: Row) => SheetValue;
};

export type TableSheet<Row> = {
  readonly name: string;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
};

/** Excel refuses a file with a longer text in a cell. */
const CELL_LENGTH_MAX = 32_767;

/** Text: a cell stays text even when somebody edits it later. */
const TEXT_FORMAT = "@";
const TIME_FORMAT = "yyyy-mm-dd hh:mm:ss";
const HEAD_FILL = "FFEDEDED";

/**
 * Adds a sheet with a frozen, bold head, a filter, and widths that fit.
 *
 * A time is a real date whose clock reads as in Japan: Excel knows no zones, and only a real date can be sorted,
 * filtered by month and counted. Whoever needs the instant itself gets a second column in ISO 8601.
 *
 * @throws DomainError `work_too_large` when a text is longer than Excel can hold
 */
export function addTableSheet<Row>(workbook: Workbook, table: TableSheet<Row>): void {
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { paperSize: A4, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = table.columns.map(({ title, widthDigits }): Partial<Column> => {
    return { header: title, width: widthDigits };
  });
  dressHead(sheet, table.columns.length);
  for (const [index, row] of table.rows.entries()) {
    for (const [place, column] of table.columns.entries()) {
      setCell(sheet.getCell(index + 2, place + 1), column.valueOf(row));
    }
  }
}

const A4 = 9;

function dressHead(sheet: Worksheet, columnCount: number): void {
  const head = sheet.getRow(1);
  head.font = { bold: true };
  head.alignment = { vertical: "middle" };
  for (let place = 1; place <= columnCount; place += 1) {
    head.getCell(place).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: HEAD_FILL },
    };
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columnCount } };
  sheet.pageSetup.printTitlesRow = "1:1";
}

/** Writes one value with the format that keeps it what it is. */
export function setCell(cell: Cell, value: SheetValue): void {
  if (value instanceof Date) {
    cell.value = japaneseClock(value);
    cell.numFmt = TIME_FORMAT;
  } else if (typeof value === "number") {
    cell.value = value;
  } else {
    cell.value = storedText(value);
    cell.numFmt = TEXT_FORMAT;
    cell.alignment = { vertical: "top", wrapText: true };
  }
}

const JAPAN_AHEAD_OF_UTC_MS = 9 * 3_600_000;
const SECOND_MS = 1_000;

/** Japan has had no summer time since 1951. Whole seconds: Excel would round up what it shows. */
function japaneseClock(at: Date): Date {
  const clockMs = at.getTime() + JAPAN_AHEAD_OF_UTC_MS;
  return new Date(Math.floor(clockMs / SECOND_MS) * SECOND_MS);
}

/** Excel reads `_x0041_` in a stored text as the letter A; an escaped underscore keeps it as written. */
function storedText(text: string): string {
  if (text.length > CELL_LENGTH_MAX) {
    throw new DomainError("work_too_large", { cellLengthMax: CELL_LENGTH_MAX });
  }
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_");
}
