import { DomainError } from "@bunkai/domain/error/domain-error";
import { expect, it } from "vitest";
import { findXmlAttribute, xmlTags } from "./xml-tags.ts";

const tagsOf = (xml: string) => [...xmlTags(xml, "part")];

it("tells tags with their prefixes, and passes over what only looks like one", () => {
  const xml = `<?xml version="1.0"?><x:a b="1 > 2"><!-- <c/> --><![CDATA[<d>]]><e f='"'/>g</x:a>`;
  expect(tagsOf(xml).map(({ kind, name, prefix, text }) => [kind, prefix, name, text])).toEqual([
    ["open", "x:", "a", '<x:a b="1 > 2">'],
    ["empty", "", "e", `<e f='"'/>`],
    ["close", "x:", "a", "</x:a>"],
  ]);
  for (const { end, start, text } of tagsOf(xml)) expect(xml.slice(start, end)).toBe(text);
});

it("reads attributes in both kinds of quotes, with references, and none that another one's name ends with", () => {
  const [tag] = tagsOf(`<sheet codename='x' r:id="rId1" name='A &amp; B&#x3042;&#12356;' />`);
  if (!tag) throw new Error("No tag.");
  expect(["name", "id", "none"].map((name) => findXmlAttribute(tag, name))).toEqual([
    "A & Bあい",
    "rId1",
    null,
  ]);
});

it.each(["<a", "<a b='>", "<!-- ", "< a>", "<![CDATA[x"])("refuses %s as damaged", (xml) => {
  expect(() => tagsOf(xml)).toThrow(DomainError);
});

it("takes a tag of a million letters", () => {
  expect(tagsOf(`<a ${"b ".repeat(500_000)}/>`)).toHaveLength(1);
});
