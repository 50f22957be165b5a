import { cellXml, newCellXml } from "./cell-xml.ts";
import type { PlacedRow, SheetPlaces } from "./sheet-places.ts";
import type { TextSplice } from "./splice-text.ts";
import { findXmlAttribute, type XmlTag } from "./xml-tags.ts";

/** What a cell shall hold. Row and column from 1; an empty text empties the cell. */
export type PlacedEdit = { readonly row: number; readonly column: number; readonly text: string };

/** What of a sheet's XML must be replaced, so that its cells hold the new texts. Rows and cells that are missing come in between. */
export function sheetSplices(places: SheetPlaces, edits: readonly PlacedEdit[]): TextSplice[] {
  const rows = new Map(places.rows.map((row) => [row.number, row]));
  const byRow = new Map<number, PlacedEdit[]>();
  for (const edit of edits.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  }
  const added: { readonly number: number; readonly cells: readonly PlacedEdit[] }[] = [];
  const splices: TextSplice[] = [];
  for (const [number, ofRow] of byRow) {
    const row = rows.get(number);
    if (row) splices.push(...rowSplices(places, row, ofRow));
    else added.push({ number, cells: ofRow.filter(({ text }) => text !== "") });
  }
  const filled = added.filter(({ cells }) => cells.length > 0);
  return [...splices, ...newRows(places, filled)];
}

function rowSplices(
  places: SheetPlaces,
  row: PlacedRow,
  edits: readonly PlacedEdit[],
): readonly TextSplice[] {
  const splices: TextSplice[] = [];
  const missing: PlacedEdit[] = [];
  for (const edit of edits) {
    const cell = row.cells.find(({ column }) => column === edit.column);
    if (cell) {
      splices.push({ start: cell.tag.start, end: cell.end, text: cellXml(cell.tag, edit.text) });
    } else if (edit.text !== "") missing.push(edit);
  }
  const style = findXmlAttribute(row.tag, "customFormat") ? findXmlAttribute(row.tag, "s") : null;
  const xmlOf = (edit: PlacedEdit) =>
    newCellXml(row.tag.prefix, edit, style ?? columnStyle(places, edit), edit.text);
  const { innerEnd } = row;
  if (innerEnd === null) {
    return missing.length === 0 ? [] : [filledTag(row.tag, missing.map(xmlOf).join(""))];
  }
  const inserted = missing.map((edit) => {
    const at = row.cells.find(({ column }) => column > edit.column)?.tag.start ?? innerEnd;
    return { start: at, end: at, text: xmlOf(edit) };
  });
  return [...inserted, ...splices];
}

function newRows(
  places: SheetPlaces,
  added: readonly { readonly number: number; readonly cells: readonly PlacedEdit[] }[],
): readonly TextSplice[] {
  const { data, rows } = places;
  if (!data || added.length === 0) return [];
  const { innerEnd, tag } = data;
  const xmlOf = ({ cells, number }: (typeof added)[number]) => {
    const inner = cells.map((edit) =>
      newCellXml(tag.prefix, edit, columnStyle(places, edit), edit.text),
    );
    return `<${tag.prefix}row r="${number}">${inner.join("")}</${tag.prefix}row>`;
  };
  if (innerEnd === null) return [filledTag(tag, added.map(xmlOf).join(""))];
  return added.map((row) => {
    const at = rows.find(({ number }) => number > row.number)?.tag.start ?? innerEnd;
    return { start: at, end: at, text: xmlOf(row) };
  });
}

/** A tag that stood alone, with something in it. */
function filledTag({ end, name, prefix, start, text }: XmlTag, inner: string): TextSplice {
  const opened = text.replace(/\s*\/>$/u, ">");
  return { start, end, text: `${opened}${inner}</${prefix}${name}>` };
}

function columnStyle({ columnStyles }: SheetPlaces, { column }: PlacedEdit): string | null {
  const found = columnStyles.find(({ first, last }) => first <= column && column <= last);
  return found?.style ?? null;
}
