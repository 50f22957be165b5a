import { DomainError } from "@bunkai/domain/error/domain-error";
import { cellAddress } from "@bunkai/domain/workbook/cell-address";
import { findCell } from "./cell-range.ts";
import { cleanCellText } from "./clean-cell-text.ts";
import { CALC_CHAIN, dropCalcChain } from "./drop-calc-chain.ts";
import { editSheet } from "./edit-sheet.ts";
import type { CellFault } from "./find-cell-fault.ts";
import { partOfSheets } from "./part-of-sheets.ts";
import { recalculateOnLoad } from "./recalculate-on-load.ts";
import { refuseOtherFiles } from "./refuse-other-files.ts";
import { replaceParts } from "./replace-parts.ts";
import type { PlacedEdit } from "./sheet-splices.ts";
import { TABLE_PARTS, tableHeads } from "./table-heads.ts";
import { unzipLimits, unzipParts } from "./unzip-parts.ts";
import { findElement } from "./xml-element.ts";
import { zipDirectory } from "./zip-directory.ts";

/** What one cell shall hold, by the name of its sheet and its address such as `C12`. An empty text empties it. */
export type CellEdit = { readonly sheet: string; readonly cell: string; readonly text: string };

/** Somebody's workbook, and what is to be written into it. Of two edits of one cell the later one counts. */
export type WorkbookToFill = { readonly bytes: Uint8Array; readonly edits: readonly CellEdit[] };

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/iu;
const SIGNATURE = /^_xmlsignatures\//iu;
/** Excel refuses a file with a longer text in a cell. */
const CELL_LENGTH_MAX = 32_767;
/** So many cells are named; who mends these sees the others next. */
const PLACES_MAX = 5;
const FORMULA = /<(?:\w+:)?f[\s>/]/u;
/** XML can hold neither. */
const NONCHARACTERS = /[\uFFFE\uFFFF]/gu;

/**
 * Writes texts into cells of a loaded workbook and changes nothing else: every other part of the file keeps its packed
 * bytes, and of the sheets themselves everything but those cells stays as it is, letter by letter.
 *
 * Texts are never formulas. Where formulas stand in the workbook it is told to compute them when it is opened. Run it in a
 * worker: it takes apart what strangers send.
 *
 * @throws DomainError `workbook_not_writable`: signed, or with cells that cannot be written to (see CellFault)
 * @throws DomainError `work_too_large` when a text is longer than a cell can hold
 * @throws DomainError `workbook_damaged` and others (see refuseOtherFiles, unzipParts)
 */
export async function writeCells({ bytes, edits }: WorkbookToFill): Promise<Uint8Array> {
  refuseOtherFiles(bytes);
  const names = zipDirectory(bytes, unzipLimits.entriesMax).map(({ name }) => name);
  if (names.some((name) => SIGNATURE.test(name))) {
    throw new DomainError("workbook_not_writable", { reason: "signed", places: [] });
  }
  const needed = new Set([WORKBOOK, RELATIONS, TYPES]);
  const packed = unzipParts(
    bytes,
    (name) => needed.has(name) || SHEET.test(name) || TABLE_PARTS.test(name),
  );
  const texts = new Map([...packed].map(([name, part]) => [name, textOf(name, part)]));
  const { hasLostFormula, sheets } = editedSheets(texts, edits);
  const changes = new Map<string, string | null>(sheets);
  if (hasLostFormula && names.includes(CALC_CHAIN)) {
    changes.set(CALC_CHAIN, null);
    for (const name of [RELATIONS, TYPES]) {
      changes.set(name, dropCalcChain(texts.get(name) ?? "", name));
    }
  }
  const workbook = texts.get(WORKBOOK) ?? "";
  const later = [...texts].flatMap(([name, text]) =>
    SHEET.test(name) ? (sheets.get(name) ?? text) : [],
  );
  if (sheets.size > 0 && later.some(hasFormula)) {
    changes.set(WORKBOOK, recalculateOnLoad(workbook, WORKBOOK));
  }
  return replaceParts(bytes, new Map(changed(changes, texts)));
}

/** Formulas of lists and formats stand elsewhere, and are computed anew in any case. */
function hasFormula(xml: string): boolean {
  return FORMULA.test(findElement(xml, "sheetData")?.inner ?? "");
}

type Place = { readonly sheet: string; readonly cell: string; readonly fault: CellFault };

type EditedSheets = {
  /** By their parts. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly hasLostFormula: boolean;
};

function editedSheets(
  texts: ReadonlyMap<string, string>,
  edits: readonly CellEdit[],
): EditedSheets {
  const partOf = partOfSheets(texts.get(WORKBOOK) ?? "", texts.get(RELATIONS) ?? "");
  const sheets = new Map<string, string>();
  const faults: Place[] = [];
  let hasLostFormula = false;
  for (const sheet of new Set(edits.map((edit) => edit.sheet))) {
    const part = [...texts.keys()].find((name) => name.toLowerCase() === partOf.get(sheet));
    const ofSheet = edits.filter((edit) => edit.sheet === sheet);
    const { absent, placed } = placedEdits(ofSheet, part !== undefined);
    faults.push(...absent);
    if (!part) continue;
    const heads = tableHeads(part, texts);
    const edited = editSheet({ xml: texts.get(part) ?? "", part, heads }, placed);
    faults.push(...edited.faults.map((one) => ({ sheet, ...one })));
    hasLostFormula ||= edited.hasLostFormula;
    sheets.set(part, edited.xml);
  }
  if (faults.length > 0) {
    const places = faults.slice(0, PLACES_MAX);
    throw new DomainError("workbook_not_writable", { reason: "cells", places });
  }
  return { sheets, hasLostFormula };
}

function placedEdits(
  edits: readonly CellEdit[],
  hasSheet: boolean,
): { readonly placed: readonly PlacedEdit[]; readonly absent: readonly Place[] } {
  const placed = new Map<string, PlacedEdit>();
  const absent: Place[] = [];
  for (const { cell, sheet, text } of edits) {
    const place = findCell(cell);
    if (!hasSheet || !place) absent.push({ sheet, cell, fault: "absent" });
    else placed.set(cellAddress(place.row, place.column), { ...place, text: storable(text) });
  }
  return { placed: [...placed.values()], absent };
}

function* changed(
  changes: ReadonlyMap<string, string | null>,
  texts: ReadonlyMap<string, string>,
): Generator<[string, Uint8Array | null]> {
  for (const [name, text] of changes) {
    if (text === null) yield [name, null];
    else if (text !== texts.get(name)) yield [name, new TextEncoder().encode(text)];
  }
}

function storable(text: string): string {
  if (text.length > CELL_LENGTH_MAX) {
    throw new DomainError("work_too_large", { cellLengthMax: CELL_LENGTH_MAX });
  }
  return cleanCellText(text).text.replace(NONCHARACTERS, "");
}

/** @throws DomainError when the part is not UTF-8, or says that it names other files */
function textOf(part: string, bytes: Uint8Array): string {
  let text: string;
  try {
    // A byte order mark stays where it is.
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new DomainError("workbook_damaged", { part }, { cause });
  }
  if (/<!\s*(?:DOCTYPE|ENTITY)/iu.test(text)) throw new DomainError("workbook_unsafe", { part });
  return text;
}
