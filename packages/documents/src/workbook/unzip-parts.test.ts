import { expect, it } from "vitest";
import { lyingZip, zipOf } from "./fixtures/bad-files.ts";
import { unzipLimits, unzipParts } from "./unzip-parts.ts";

const all = () => true;
const parts = { "a.xml": "<a/>", "folder/b.xml": "<b/>".repeat(1000) };

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it("gives back what was packed, and only what is wanted", () => {
  const unzipped = [...unzipParts(zipOf(parts), all)];

  expect(Object.fromEntries(unzipped.map(([name, part]) => [name, text(part)]))).toEqual(parts);
  expect([...unzipParts(zipOf(parts), (name) => name === "a.xml").keys()]).toEqual(["a.xml"]);
});

it("counts the bytes that come out, not those that are claimed", () => {
  const zip = lyingZip(parts, "bomb.xml", unzipLimits.partBytesMax + 1);

  expect(() => unzipParts(zip, all)).toThrow("workbook_bomb");
  expect(() => unzipParts(zip, (name) => name !== "bomb.xml")).not.toThrow();
});

it("notices every cut-off end", () => {
  const zip = zipOf(parts);

  for (let length = 0; length < zip.length; length += 7) {
    expect(() => unzipParts(zip.slice(0, length), all)).toThrow("workbook_damaged");
  }
});

it("never takes a changed byte for the content, and never breaks down over one", () => {
  const zip = zipOf(parts);
  const contents: string[] = Object.values(parts);

  for (let at = 0; at < zip.length; at += 1) {
    const changed = zip.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
    try {
      // A changed name makes another part; what a part holds is never another text.
      for (const part of unzipParts(changed, all).values()) expect(contents).toContain(text(part));
    } catch (error) {
      expect(String(error)).toMatch(/workbook_/u);
    }
  }
});

it.each(["../x", "a/../../x", "/etc/x", "C:/x", "a\\b"])("refuses the name %s", (name) => {
  expect(() => unzipParts(zipOf({ [name]: "x" }), all)).toThrow("workbook_unsafe");
});

it("refuses two parts whose names differ in case only", () => {
  expect(() => unzipParts(zipOf({ "a.xml": "1", "A.xml": "2" }), all)).toThrow("workbook_unsafe");
});
