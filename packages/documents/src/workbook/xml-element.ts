/** An element of an XML text, with its tags and without. */
export type XmlElement = {
  readonly outer: string;
  readonly inner: string;
  readonly start: number;
  readonly end: number;
};

/**
 * The first element of that name, whatever its prefix; null when there is none or it is empty.
 * Two passes at most, since the text may have been made to slow a search down.
 */
export function findElement(xml: string, name: string): XmlElement | null {
  const begin = new RegExp(`<(?:\\w+:)?${name}\\b[^<>]*>`, "u").exec(xml);
  if (!begin || begin[0].endsWith("/>")) return null;
  const innerStart = begin.index + begin[0].length;
  const finish = new RegExp(`</(?:\\w+:)?${name}>`, "gu");
  finish.lastIndex = innerStart;
  const ending = finish.exec(xml);
  if (!ending) return null;
  const end = ending.index + ending[0].length;
  return {
    outer: xml.slice(begin.index, end),
    inner: xml.slice(innerStart, ending.index),
    start: begin.index,
    end,
  };
}

/** The tags of that name, as they are written, up to one more than `countMax`. */
export function tagsIn(xml: string, name: string, countMax: number): readonly string[] {
  const tags: string[] = [];
  for (const [tag] of xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^<>]*>`, "gu"))) {
    tags.push(tag);
    if (tags.length > countMax) break;
  }
  return tags;
}

/** The value of an attribute of a tag, as it is written; null without. */
export function findAttribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? null;
}
