import type { GridRange } from "@bunkai/domain/workbook/sheet-grid";
import { findCell, findRange } from "./cell-range.ts";
import { findXmlAttribute, type XmlTag, xmlTags } from "./xml-tags.ts";

/** A formula as far as it reaches beyond its cell. */
export type PlacedFormula = {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** The cells that it fills or is shared by; null: as the first one of its group says. */
  readonly range: GridRange | null;
  /** Names the group that shares it. */
  readonly group: string | null;
};

export type PlacedCell = {
  readonly column: number;
  readonly tag: XmlTag;
  end: number;
  formula: PlacedFormula | null;
};

export type PlacedRow = {
  readonly number: number;
  readonly tag: XmlTag;
  /** Where its closing tag begins; null: it is a tag alone. */
  innerEnd: number | null;
  readonly cells: PlacedCell[];
};

/** Where everything of a sheet part stands that writing into its cells must know. */
export type SheetPlaces = {
  /** The tag of the sheet's data, and where its closing tag begins: null, when it is a tag alone. */
  data: { readonly tag: XmlTag; innerEnd: number | null } | null;
  readonly rows: PlacedRow[];
  readonly merges: GridRange[];
  /** Styles of whole columns. */
  readonly columnStyles: {
    readonly first: number;
    readonly last: number;
    readonly style: string;
  }[];
};

const LEVEL_MAX = 4;

/**
 * Finds rows, cells, formulas and merged ranges of a sheet part. Rows and cells without an address of their own follow
 * the one before.
 *
 * @throws DomainError `workbook_damaged`
 */
export function sheetPlaces(xml: string, part: string): SheetPlaces {
  const places: SheetPlaces = { data: null, rows: [], merges: [], columnStyles: [] };
  const path: string[] = [];
  for (const tag of xmlTags(xml, part)) {
    if (tag.kind === "close") {
      if (path.length <= LEVEL_MAX) close(places, path.join("/"), tag);
      path.pop();
    } else {
      path.push(tag.name);
      if (path.length <= LEVEL_MAX + 1) open(places, path.join("/"), tag);
      if (tag.kind === "empty") path.pop();
    }
  }
  return places;
}

function open(places: SheetPlaces, path: string, tag: XmlTag): void {
  const row = places.rows.at(-1);
  switch (path) {
    case "worksheet/sheetData":
      places.data ??= { tag, innerEnd: null };
      return;
    case "worksheet/sheetData/row":
      places.rows.push({ number: numberOf(tag, row), tag, innerEnd: null, cells: [] });
      return;
    case "worksheet/sheetData/row/c":
      row?.cells.push({
        column: columnOf(tag, row.cells.at(-1)),
        tag,
        end: tag.end,
        formula: null,
      });
      return;
    case "worksheet/sheetData/row/c/f": {
      const cell = row?.cells.at(-1);
      if (cell) cell.formula = formulaOf(tag);
      return;
    }
    case "worksheet/mergeCells/mergeCell":
      places.merges.push(...rangesOf(tag));
      return;
    case "worksheet/cols/col":
      places.columnStyles.push(...columnStyleOf(tag));
      return;
    default:
  }
}

function close({ data, rows }: SheetPlaces, path: string, tag: XmlTag): void {
  const row = rows.at(-1);
  if (path === "worksheet/sheetData" && data) data.innerEnd ??= tag.start;
  else if (path === "worksheet/sheetData/row" && row) row.innerEnd = tag.start;
  else if (path === "worksheet/sheetData/row/c") {
    const cell = row?.cells.at(-1);
    if (cell) cell.end = tag.end;
  }
}

function numberOf(tag: XmlTag, before: PlacedRow | undefined): number {
  const own = Number(findXmlAttribute(tag, "r") ?? Number.NaN);
  return Number.isInteger(own) ? own : (before?.number ?? 0) + 1;
}

function columnOf(tag: XmlTag, before: PlacedCell | undefined): number {
  return findCell(findXmlAttribute(tag, "r") ?? "")?.column ?? (before?.column ?? 0) + 1;
}

function formulaOf(tag: XmlTag): PlacedFormula {
  const type = findXmlAttribute(tag, "t");
  return {
    kind: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    range: rangesOf(tag)[0] ?? null,
    group: findXmlAttribute(tag, "si"),
  };
}

function rangesOf(tag: XmlTag): GridRange[] {
  const range = findRange(findXmlAttribute(tag, "ref") ?? "");
  return range ? [range] : [];
}

function columnStyleOf(tag: XmlTag): SheetPlaces["columnStyles"] {
  const style = findXmlAttribute(tag, "style");
  if (style === null) return [];
  const [first, last] = [findXmlAttribute(tag, "min"), findXmlAttribute(tag, "max")].map(Number);
  return [{ first: first ?? 0, last: last ?? 0, style }];
}
