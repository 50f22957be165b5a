import type { GridRange } from "@bunkai/domain/workbook/sheet-grid";
import { findRange } from "./cell-range.ts";
import { findXmlAttribute, xmlTags } from "./xml-tags.ts";

/** Parts that say which tables (Excel's, with a filter in their head) stand on which sheet. */
export const TABLE_PARTS = /^xl\/(?:worksheets\/_rels\/[^/]+\.xml\.rels|tables\/[^/]+\.xml)$/iu;

const TABLE = /(?:^|\/)(tables\/[^/]+\.xml)$/iu;

/**
 * The rows of a sheet's tables that name their columns or sum them up. The table's own part repeats what stands there, and
 * Excel calls a file damaged where the two differ.
 */
export function tableHeads(
  sheetPart: string,
  texts: ReadonlyMap<string, string>,
): readonly GridRange[] {
  const byName = new Map([...texts].map(([name, text]) => [name.toLowerCase(), text]));
  const relations = sheetPart.toLowerCase().replace(/([^/]+)$/u, "_rels/$1.rels");
  const targets = [...xmlTags(byName.get(relations) ?? "", relations)].flatMap((tag) => {
    const [, target] = TABLE.exec(findXmlAttribute(tag, "Target") ?? "") ?? [];
    return target ? [`xl/${target.toLowerCase()}`] : [];
  });
  return targets.flatMap((target) => headsOf(target, byName.get(target) ?? ""));
}

function headsOf(part: string, xml: string): readonly GridRange[] {
  const table = [...xmlTags(xml, part)].find(({ name }) => name === "table");
  const range = table && findRange(findXmlAttribute(table, "ref") ?? "");
  if (!table || !range) return [];
  const heads = Number(findXmlAttribute(table, "headerRowCount") ?? 1);
  const totals = Number(findXmlAttribute(table, "totalsRowCount") ?? 0);
  return [
    { ...range, bottom: range.top + heads - 1 },
    { ...range, top: range.bottom - totals + 1 },
  ].filter(({ bottom, top }) => top <= bottom);
}
