import { spliceText } from "./splice-text.ts";
import { findXmlAttribute, type XmlTag, xmlTags } from "./xml-tags.ts";

/** What may stand in a workbook before its settings for computing. Source: ECMA-376 part 1, 18.2.27. */
const BEFORE = new Set(["sheets", "functionGroups", "externalReferences", "definedNames"]);

/** The workbook part, told to compute all formulas anew when it is opened. The same text where it is told so already. */
export function recalculateOnLoad(xml: string, part: string): string {
  let last: XmlTag | null = null;
  for (const tag of xmlTags(xml, part)) {
    if (tag.name === "calcPr" && tag.kind !== "close") return withFlag(xml, tag);
    if (BEFORE.has(tag.name) && tag.kind !== "open") last = tag;
  }
  if (!last) return xml;
  const text = `<${last.prefix}calcPr fullCalcOnLoad="1"/>`;
  return spliceText(xml, [{ start: last.end, end: last.end, text }]);
}

function withFlag(xml: string, tag: XmlTag): string {
  const flag = findXmlAttribute(tag, "fullCalcOnLoad");
  if (flag === "1" || flag === "true") return xml;
  const text = tag.text
    .replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u, "")
    .replace(/\s*\/?>$/u, (ending) => ` fullCalcOnLoad="1"${ending.trim()}`);
  return spliceText(xml, [{ start: tag.start, end: tag.end, text }]);
}
