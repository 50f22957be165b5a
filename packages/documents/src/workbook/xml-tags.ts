import { DomainError } from "@bunkai/domain/error/domain-error";

/** One tag of an XML text, and where it stands in it. */
export type XmlTag = {
  readonly kind: "open" | "close" | "empty";
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, such as `x:`; empty without. */
  readonly prefix: string;
  /** As it is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** What may hold a `<` that begins no tag. */
const SKIPPED: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];
/** With these such markup begins; nearly everything else is a tag. */
const MARKUP = new Set(["!", "?"]);
const NAME = /^<(\/?)([^\s/>:"']+:)?([^\s/>:"']+)/u;
const QUOTE_OR_END = /[>"']/gu;

/**
 * The tags of an XML text in their order, to change some of it and leave the rest as it is, byte for byte.
 * Comments, CDATA and processing instructions are passed over.
 *
 * @throws DomainError `workbook_damaged` when what begins like a tag is none
 */
export function* xmlTags(xml: string, part: string): Generator<XmlTag> {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const skipped = MARKUP.has(xml[at + 1] ?? "")
      ? SKIPPED.find(([begin]) => xml.startsWith(begin, at))
      : undefined;
    if (skipped) {
      const end = xml.indexOf(skipped[1], at);
      if (end < 0) throw new DomainError("workbook_damaged", { part });
      at = xml.indexOf("<", end + skipped[1].length);
      continue;
    }
    const tag = tagAt(xml, at);
    if (!tag) throw new DomainError("workbook_damaged", { part });
    yield tag;
    at = xml.indexOf("<", tag.end);
  }
}

function tagAt(xml: string, at: number): XmlTag | null {
  const end = findEndOfTag(xml, at);
  const text = end === null ? "" : xml.slice(at, end);
  const found = NAME.exec(text);
  if (end === null || !found) return null;
  const [, slash, prefix = "", name = ""] = found;
  const kind = slash === "/" ? "close" : text.endsWith("/>") ? "empty" : "open";
  return { kind, name, prefix, text, start: at, end };
}

/** A `>` may stand in the value of an attribute. Null: the text ends before the tag. */
function findEndOfTag(xml: string, at: number): number | null {
  QUOTE_OR_END.lastIndex = at;
  for (;;) {
    const found = QUOTE_OR_END.exec(xml);
    if (!found) return null;
    const [letter] = found;
    if (letter === ">") return found.index + 1;
    const closing = xml.indexOf(letter, found.index + 1);
    if (closing < 0) return null;
    QUOTE_OR_END.lastIndex = closing + 1;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The value of an attribute of a tag, in either kind of quotes and with its references resolved; null without. */
export function findXmlAttribute({ text }: XmlTag, name: string): string | null {
  const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(text);
  const raw = found?.[1] ?? found?.[2];
  return raw === undefined ? null : raw.replace(/&(#x?)?(\w+);/gu, resolved);
}

function resolved(reference: string, number: string | undefined, name: string): string {
  if (number === undefined) return ENTITIES[name] ?? reference;
  const code = Number.parseInt(name, number === "#x" ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
