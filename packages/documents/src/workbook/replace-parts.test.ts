import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { expect, it } from "vitest";
import { zipPieces } from "./fixtures/zip-pieces.ts";
import { replaceParts } from "./replace-parts.ts";

/** A ZIP as programs write it that do not know sizes beforehand: they stand behind each part. */
function streamedZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(parts)) {
    const part = name.endsWith(".bin") ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(text), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const parts = { "a.xml": "<a/>", "表/b.bin": "12345", "c.xml": "<c>日本</c>", "d.xml": "<d/>" };

it("replaces and drops parts of a streamed ZIP with a comment, and keeps the bytes of all others", () => {
  const streamed = Buffer.from(streamedZip(parts));
  streamed.writeUInt16LE(7, streamed.length - 2);
  const given = Buffer.concat([streamed, Buffer.from("comment")]);
  const changed = replaceParts(
    given,
    new Map([
      ["a.xml", strToU8("<a>longer than before</a>")],
      ["d.xml", null],
    ]),
  );
  const read = Object.entries(unzipSync(changed)).map(([name, part]) => [name, strFromU8(part)]);
  expect(read).toEqual([
    ["a.xml", "<a>longer than before</a>"],
    ["表/b.bin", "12345"],
    ["c.xml", "<c>日本</c>"],
  ]);
  const [before, after] = [zipPieces(given), zipPieces(changed)];
  for (const name of ["表/b.bin", "c.xml"]) expect(after.get(name)).toBe(before.get(name));
  expect(strFromU8(changed.subarray(-7))).toBe("comment");
});

it("gives the very same bytes when nothing changes", () => {
  const given = streamedZip(parts);
  expect(Buffer.from(replaceParts(given, new Map())).equals(given)).toBe(true);
});

it("refuses a ZIP whose parts overlap", () => {
  const given = Buffer.from(streamedZip(parts));
  const directory = given.readUInt32LE(given.length - 6);
  // The second part claims to begin where the first one does.
  const second = given.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), directory + 4);
  given.writeUInt32LE(0, second + 42);
  expect(() => replaceParts(given, new Map())).toThrow("workbook_damaged");
});
