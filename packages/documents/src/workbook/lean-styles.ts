import { DomainError } from "@bunkai/domain/error/domain-error";
import { findAttribute, findElement, tagsIn } from "./xml-element.ts";

/** Excel keeps 65,490 at most; a form uses a hundred. */
const FORMATS_MAX = 20_000;
const FORMAT_CODE_LENGTH_MAX = 255;

/**
 * Number formats that Japanese Excel shows as dates (令和8年10月1日) without writing their definition into the file.
 * Source: ECMA-376 part 1, 18.8.30, formats of ja-jp.
 */
const BUILT_IN_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const PLAIN_DATE = 14;

/**
 * The styles of a workbook with nothing but its number formats, by which dates are told from numbers.
 *
 * @throws DomainError `workbook_too_large` with more formats than a form has
 */
export function leanStyles(part: string, xml: string): string {
  const definitions = tagsIn(findElement(xml, "numFmts")?.inner ?? "", "numFmt", FORMATS_MAX);
  const cells = tagsIn(findElement(xml, "cellXfs")?.inner ?? "", "xf", FORMATS_MAX);
  if (Math.max(definitions.length, cells.length) > FORMATS_MAX) {
    throw new DomainError("workbook_too_large", { part });
  }
  const codes = new Map(
    definitions.map((tag) => [idOf(tag), findAttribute(tag, "formatCode") ?? ""] as const),
  );
  const numFmts = [...codes]
    .filter(([, code]) => code.length <= FORMAT_CODE_LENGTH_MAX)
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const xfs = cells.map((tag) => {
    const id = idOf(tag);
    const shown = BUILT_IN_DATES.has(id) && !codes.has(id) ? PLAIN_DATE : id;
    return `<xf numFmtId="${shown}" applyNumberFormat="1"/>`;
  });
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${numFmts.join("")}</numFmts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}

function idOf(tag: string): number {
  return Number(findAttribute(tag, "numFmtId") ?? 0);
}
