import { DomainError } from "@bunkai/domain/error/domain-error";
import { type LeanSheet, leanSheet } from "./lean-sheet.ts";
import { leanStyles } from "./lean-styles.ts";
import { leanWorkbook } from "./lean-workbook.ts";
import { tagsIn } from "./xml-element.ts";

/** What names, texts, formats and cells are read from. Drawings, macros, links and everything else stay packed. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/workbook\.(?:xml|bin)|xl\/sharedStrings[^/]*\.xml|xl\/styles[^/]*\.xml|xl\/worksheets\/[^/]+\.xml)$/iu;
const SHEET = /^xl\/worksheets\//iu;
const STYLES = /^xl\/styles/iu;
const TEXTS = /^xl\/sharedStrings/iu;
const WORKBOOK = /^xl\/workbook\.xml$/iu;

/** A document type can name files and spread entities; a workbook never has one. */
const DOCUMENT_TYPE = /<!\s*(?:DOCTYPE|ENTITY)/iu;

/** Cells that hold something, in all sheets. A form of 1,000 questions for 18 products has 40,000. */
const CELLS_MAX = 60_000;
/** Pieces of text; a text of several letterings has several. */
const TEXTS_MAX = 150_000;
/** Lists of parts: a few kB in a real workbook. */
const LIST_BYTES_MAX = 256 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true });
const encoder = new TextEncoder();

export function isWantedPart(name: string): boolean {
  return WANTED.test(name);
}

/** The parts for a reader, and what is known of each sheet part beyond its cells. */
export type LeanParts = {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly sheets: ReadonlyMap<string, LeanSheet>;
};

/**
 * The parts of a workbook, made safe for a reader: UTF-8, no document type, nothing but sheets, their cells, and how numbers
 * in them are shown; of each no more than a form has.
 *
 * @throws DomainError `workbook_unsafe`, `workbook_damaged`, `workbook_too_large`
 * @throws DomainError `workbook_not_xlsx` when the ZIP is another kind of document
 */
export function leanParts(parts: ReadonlyMap<string, Uint8Array>): LeanParts {
  if (![...parts.keys()].some((name) => WORKBOOK.test(name))) throw notWorkbook(parts);
  const lean: Record<string, Uint8Array> = {};
  const sheets = new Map<string, LeanSheet>();
  let cells = 0;
  for (const [name, bytes] of parts) {
    const xml = textOf(name, bytes);
    if (SHEET.test(name)) {
      const sheet = leanSheet(name, xml, CELLS_MAX - cells);
      cells += sheet.cells;
      sheets.set(name.toLowerCase(), sheet);
      lean[name] = encoder.encode(sheet.xml);
    } else if (STYLES.test(name)) {
      lean[name] = encoder.encode(leanStyles(name, xml));
    } else if (WORKBOOK.test(name)) {
      lean[name] = encoder.encode(leanWorkbook(name, xml));
    } else {
      refuseLong(name, xml);
      lean[name] = bytes;
    }
  }
  return { parts: lean, sheets };
}

function refuseLong(part: string, xml: string): void {
  const isTooLong = TEXTS.test(part)
    ? ["si", "r", "t"].some((name) => tagsIn(xml, name, TEXTS_MAX).length > TEXTS_MAX)
    : xml.length > LIST_BYTES_MAX;
  if (isTooLong) throw new DomainError("workbook_too_large", { part });
}

function notWorkbook(parts: ReadonlyMap<string, Uint8Array>): DomainError {
  if (parts.has("xl/workbook.bin")) return new DomainError("workbook_not_xlsx", { found: "XLSB" });
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  const found = types.includes("wordprocessingml")
    ? "Word"
    : types.includes("presentationml")
      ? "PowerPoint"
      : "ZIP";
  return new DomainError("workbook_not_xlsx", { found });
}

/** @throws DomainError when the part is not UTF-8, or holds what no workbook has */
function textOf(part: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (cause) {
    throw new DomainError("workbook_damaged", { part }, { cause });
  }
  if (text.includes("\0")) throw new DomainError("workbook_damaged", { part });
  if (DOCUMENT_TYPE.test(text)) throw new DomainError("workbook_unsafe", { part });
  return text;
}
