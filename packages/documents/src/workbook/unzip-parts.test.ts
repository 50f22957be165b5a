import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { lyingZip, zipOf } from "./fixtures/bad-files.ts";
import { unzipLimits, unzipParts } from "./unzip-parts.ts";

const all = () => true;
const parts = { "a.xml": "<a/>", "folder/b.xml": "<b/>".repeat(1000) };

it("gives back what was packed, and only what is wanted", () => {
  expect(Object.fromEntries(unzipParts(zipOf(parts), all))).toEqual({
    "a.xml": new Uint8Array(strToU8(parts["a.xml"])),
    "folder/b.xml": new Uint8Array(strToU8(parts["folder/b.xml"])),
  });
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
  const wanted = JSON.stringify([...unzipParts(zip, all)]);

  for (let at = 0; at < zip.length; at += 1) {
    const changed = zip.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
    const outcome = (() => {
      try {
        // A changed name is another part; what the parts hold is checked.
        return JSON.stringify([...unzipParts(changed, all)].map(([, part]) => part));
      } catch (error) {
        return error;
      }
    })();
    if (outcome instanceof Error) expect(outcome.message).toMatch(/^workbook_/u);
    else
      expect(
        JSON.stringify([...JSON.parse(wanted)].map(([, part]: [string, unknown]) => part)),
      ).toContain(outcome.slice(1, -1));
  }
});

it.each(["../x", "a/../../x", "/etc/x", "C:/x", "a\\b"])("refuses the name %s", (name) => {
  expect(() => unzipParts(zipOf({ [name]: "x" }), all)).toThrow("workbook_unsafe");
});

it("refuses two parts whose names differ in case only", () => {
  expect(() => unzipParts(zipOf({ "a.xml": "1", "A.xml": "2" }), all)).toThrow("workbook_unsafe");
});
