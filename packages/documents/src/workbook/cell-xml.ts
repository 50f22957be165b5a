import { cellAddress } from "@bunkai/domain/workbook/cell-address";
import type { XmlTag } from "./xml-tags.ts";

/** What described the old content: its type, and entries about values that go with it. */
const OF_CONTENT = /\s+(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/gu;
/** Excel reads `_x0041_` in a stored text as the letter A; an escaped underscore keeps it as written. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/gu;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A cell that holds a text, whatever it held before. Its address and style stay; an empty text leaves it empty. */
export function cellXml({ prefix, text: tag }: XmlTag, text: string): string {
  const attributes = tag
    .slice(1 + prefix.length + 1)
    .replace(/\s*\/?>$/u, "")
    .replace(OF_CONTENT, "");
  return elementOf(prefix, attributes, text);
}

/** A cell where the sheet had none. `style` is that of its row or column; null: the plain one. */
export function newCellXml(
  prefix: string,
  place: { readonly row: number; readonly column: number },
  style: string | null,
  text: string,
): string {
  const ofStyle = style === null ? "" : ` s="${style}"`;
  return elementOf(prefix, ` r="${cellAddress(place.row, place.column)}"${ofStyle}`, text);
}

/** A text stands in the cell itself and never becomes a formula, whatever it begins with. */
function elementOf(prefix: string, attributes: string, text: string): string {
  if (text === "") return `<${prefix}c${attributes}/>`;
  const stored = text
    .replace(ESCAPE_LIKE, "_x005F_")
    .replace(/[&<>]/gu, (letter) => escapes[letter] ?? letter);
  return `<${prefix}c${attributes} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${stored}</${prefix}t></${prefix}is></${prefix}c>`;
}
