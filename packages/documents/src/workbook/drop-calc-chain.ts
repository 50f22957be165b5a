import { spliceText } from "./splice-text.ts";
import { findXmlAttribute, xmlTags } from "./xml-tags.ts";

/**
 * The order in which formulas are computed. Excel calls a file damaged when it names a cell that has no formula any more,
 * and makes it anew when it is missing.
 */
export const CALC_CHAIN = "xl/calcChain.xml";

/** A list of parts or of relations without the one that names the order of computing. */
export function dropCalcChain(xml: string, part: string): string {
  const named = [...xmlTags(xml, part)].filter((tag) => {
    const target = findXmlAttribute(tag, "PartName") ?? findXmlAttribute(tag, "Target") ?? "";
    return tag.kind === "empty" && /(?:^|\/)calcChain\.xml$/iu.test(target);
  });
  return spliceText(
    xml,
    named.map(({ end, start }) => ({ start, end, text: "" })),
  );
}
