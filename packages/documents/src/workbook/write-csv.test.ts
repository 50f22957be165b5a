import { expect, it } from "vitest";
import { writeCsv } from "./write-csv.ts";

/** Keeps the byte order mark in sight. */
const decode = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

it("begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 asks", () => {
  expect(
    decode(
      writeCsv([
        ["番号", "判定"],
        ["1", "－"],
      ]),
    ),
  ).toBe('\uFEFF"番号","判定"\r\n"1","－"\r\n');
});

it("keeps separators, quotes and line ends inside of their field", () => {
  expect(decode(writeCsv([["a,b;c", 'say "yes"', "two\nlines"]]))).toBe(
    '\uFEFF"a,b;c","say ""yes""","two\nlines"\r\n',
  );
});

it("guards a field that a spreadsheet would run", () => {
  expect(decode(writeCsv([['=HYPERLINK("http://x")']]))).toBe(
    '\uFEFF"\'=HYPERLINK(""http://x"")"\r\n',
  );
});
