import { cleanCellText } from "./clean-cell-text.ts";
import { sheetPartNames } from "./lean-workbook.ts";
import { findXmlAttribute, xmlTags } from "./xml-tags.ts";

/** The part of each sheet, in lower case, by the name under which readers of the workbook know the sheet. */
export function partOfSheets(workbook: string, relations: string): ReadonlyMap<string, string> {
  const parts = sheetPartNames(workbook, relations);
  const tags = [...xmlTags(workbook, "xl/workbook.xml")].filter(
    ({ kind, name }) => name === "sheet" && kind !== "close",
  );
  const named = tags.map((tag, index) => {
    const name = cleanCellText(findXmlAttribute(tag, "name") ?? "").text;
    return [name, parts[index] ?? ""] as const;
  });
  // Of two with one name the first is taken.
  return new Map(named.toReversed());
}
