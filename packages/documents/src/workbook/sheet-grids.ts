import type { GridCell, SheetGrid } from "@bunkai/domain/workbook/sheet-grid";
import type { CellObject, SSF, WorkBook, WorkSheet } from "@e965/xlsx";
import { cleanCellText } from "./clean-cell-text.ts";
import type { ListedCells } from "./lean-lists.ts";
import { withWordLists } from "./word-lists.ts";

/** How the library tells dates and takes them apart. */
export type DateFormats = Pick<typeof SSF, "is_date" | "parse_date_code">;

/** What is known of each sheet beyond its cells, in the order of the sheets. */
export type BesideCells = Pick<SheetGrid, "hiddenRows" | "hiddenColumns"> & {
  readonly lists: readonly ListedCells[];
};

/** A parsed workbook as plain values. Cells of blanks only are kept out. */
export function sheetGrids(
  workbook: WorkBook,
  beside: readonly BesideCells[],
  formats: DateFormats,
): readonly SheetGrid[] {
  const counts1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const read = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const grid = {
      name: cleanCellText(name).text,
      isHidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      cells: cellsOf(sheet, { ...formats, counts1904 }),
      merges: (sheet["!merges"] ?? []).map(({ e, s }) => ({
        top: s.r + 1,
        left: s.c + 1,
        bottom: e.r + 1,
        right: e.c + 1,
      })),
      hiddenRows: beside[index]?.hiddenRows ?? [],
      hiddenColumns: beside[index]?.hiddenColumns ?? [],
    };
    return { grid, lists: beside[index]?.lists ?? [] };
  });
  return withWordLists(
    read.map(({ grid }) => grid),
    read.map(({ lists }) => lists),
  );
}

/** Lists of the library have holes, and may be as long as a sheet. */
function entriesOf<Value>(list: readonly Value[] = []): readonly (readonly [number, Value])[] {
  return Object.entries(list).map(([index, value]) => [Number(index) + 1, value]);
}

type Reading = DateFormats & { readonly counts1904: boolean };

function cellsOf(sheet: WorkSheet, reading: Reading): readonly GridCell[] {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const cells: GridCell[] = [];
  for (const [row, line] of entriesOf(rows)) {
    for (const [column, cell] of entriesOf(line)) {
      const read = cell && cellOf(cell, reading);
      if (read && (read.text.trim() !== "" || read.isFormula)) cells.push({ row, column, ...read });
    }
  }
  return cells;
}

function cellOf(cell: CellObject, reading: Reading): Omit<GridCell, "row" | "column"> {
  const day = findDay(cell, reading);
  // Without a saved result the library gives a formula the type of a blank and the value 0.
  const raw =
    cell.t === "z" ? "" : (day ?? (cell.t === "s" ? String(cell.v ?? "") : (cell.w ?? "")));
  return {
    ...cleanCellText(raw),
    day,
    isFormula: cell.f !== undefined,
    underlined: underlinedIn(cell.h),
  };
}

/** The calendar day of a number that is shown as a date. A time alone is no day. */
function findDay({ t, v, z }: CellObject, reading: Reading): string | null {
  if (t !== "n" || typeof v !== "number" || v < 1 || !reading.is_date(String(z ?? ""))) return null;
  const date = reading.parse_date_code(v, { date1904: reading.counts1904 });
  if (!date) return null;
  const twoDigits = (count: number) => String(count).padStart(2, "0");
  return `${String(date.y).padStart(4, "0")}-${twoDigits(date.m)}-${twoDigits(date.d)}`;
}

const UNDERLINED = /<span style="[^"]*text-decoration: underline[^"]*">(.*?)<\/span>/gsu;

/** The library gives runs of a rich text as HTML; only whether they are underlined is taken from it. */
function underlinedIn(html: string | undefined): readonly string[] {
  if (!html?.includes("underline")) return [];
  return [...html.matchAll(UNDERLINED)].map(([, run = ""]) => run.replace(/<[^>]*>/gu, ""));
}
