import { DomainError } from "@bunkai/domain/error/domain-error";
import { describe, expect, it } from "vitest";
import { sniffed } from "./sniff-type.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A ZIP archive as far as its entries go, in the order given. */
function zip(...entries: readonly (readonly [name: string, content: string | Buffer])[]): Buffer {
  return Buffer.concat(
    entries.map(([name, content]) => {
      const head = Buffer.alloc(30);
      head.write("PK\u0003\u0004", "latin1");
      head.writeUInt16LE(20, 4);
      head.writeUInt32LE(Buffer.byteLength(content), 18);
      head.writeUInt32LE(Buffer.byteLength(content), 22);
      head.writeUInt16LE(Buffer.byteLength(name), 26);
      return Buffer.concat([head, Buffer.from(name), Buffer.from(content)]);
    }),
  );
}

function contentTypes(main: string): readonly [string, string] {
  return ["[Content_Types].xml", `<Types><Override ContentType="${main}.main+xml"/></Types>`];
}

const workbookTypes = contentTypes(XLSX);
const sheet = Buffer.alloc(100_000, "<c>1</c>");

async function* inPieces(bytes: Uint8Array, sizeBytes = 1_000): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += sizeBytes) yield bytes.subarray(at, at + sizeBytes);
}

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe("the type of a file", () => {
  it.each<[string, string, Uint8Array]>([
    ["a PDF", "application/pdf", Buffer.from("%PDF-1.7\n%âãÏÓ\n")],
    ["a picture", "image/png", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
    ["a photograph", "image/jpeg", Buffer.from("ffd8ffe000104a46494600010101", "hex")],
    ["a workbook", XLSX, zip(workbookTypes, ["xl/workbook.xml", "<workbook/>"])],
    ["a workbook that names its type last", XLSX, zip(["xl/workbook.xml", "x"], workbookTypes)],
    [
      "a long workbook that names its type last",
      XLSX,
      zip(["_rels/.rels", "x"], ["xl/sheet1.xml", sheet], workbookTypes),
    ],
    ["a document", DOCX, zip(contentTypes(DOCX), ["word/document.xml", "x"])],
    [
      "a long document that names its type last",
      DOCX,
      zip(["word/document.xml", sheet], contentTypes(DOCX)),
    ],
    ["text in UTF-8", "text/plain", Buffer.from("分界 責任分担表\r\n\tはい\n")],
    ["text in UTF-8 with a mark", "text/plain", Buffer.from("\uFEFF分界")],
    ["text in Shift_JIS", "text/plain", Buffer.from("95aa8a45203a2082cd82a20d0a", "hex")],
    ["text in ISO-2022-JP", "text/plain", Buffer.from("1b244a2c333726281b28420a", "hex")],
    ["text in EUC-JP", "text/plain", Buffer.from("caacb3a60a", "hex")],
    ["a table", "text/plain", Buffer.from("番号,項目,回答\n1,認証,はい\n")],
  ])("is read from its bytes: %s", async (_, type, bytes) => {
    expect((await sniffed(inPieces(bytes))).type).toBe(type);
  });

  it.each<[string, string | null, Uint8Array]>([
    ["nothing at all", null, Buffer.alloc(0)],
    ["a program for Windows", "exe", Buffer.from("4d5a900003000000040000", "hex")],
    ["a program for Linux", "elf", Buffer.from("7f454c4602010100", "hex")],
    [
      "a workbook of the old kind",
      "cfb",
      Buffer.from("d0cf11e0a1b11ae1".padEnd(2_000, "0"), "hex"),
    ],
    ["an archive", "zip", zip(["readme.txt", "x"])],
    ["a film", "mp4", Buffer.from("000000206674797069736f6d0000020069736f6d", "hex")],
    ["bytes without a meaning", null, Buffer.from("00010203fffe", "hex")],
    ["text with a null character", null, Buffer.from("abc\0def")],
  ])("is refused: %s", async (_, found, bytes) => {
    await expect(sniffed(inPieces(bytes))).rejects.toThrow(
      new DomainError("file_type_refused", { found }),
    );
  });

  it("is not what the first letters of a name say in a text", async () => {
    await expect(sniffed(inPieces(Buffer.from("file.exe\n")))).resolves.toMatchObject({
      type: "text/plain",
    });
  });
});

describe("the bytes behind it", () => {
  it.each([
    [[1]],
    [[1, 1, 1, 0, 70_000]],
    [[64 * 1_024, 1]],
    [[64 * 1_024 - 1, 1, 1]],
    [[200_000, 0, 3]],
  ])("go on unchanged, cut into %j", async (sizes) => {
    const pieces = sizes.map((size, index) => Buffer.alloc(size, `piece ${index} `));
    const source = (async function* () {
      yield* pieces;
    })();

    const { bytes } = await sniffed(source);

    expect((await collected(bytes)).equals(Buffer.concat(pieces))).toBe(true);
  });

  it("are not asked for beyond the head before somebody wants them", async () => {
    let given = 0;
    const source = (async function* () {
      for (; given < 1_000; given += 1) yield Buffer.alloc(1_024, "a");
    })();

    await sniffed(source);

    expect(given).toBeLessThanOrEqual(64);
  });

  it.each<[string, (source: AsyncGenerator<Uint8Array, void>) => Promise<unknown>]>([
    ["the type is refused", (source) => sniffed(source).catch(() => null)],
    [
      "the reader has had enough",
      async (source) => {
        for await (const _ of (await sniffed(source)).bytes) break;
      },
    ],
  ])("stop coming when %s", async (reason, use) => {
    let isClosed = false;
    const letter = reason.includes("refused") ? "\0" : "a";
    const source = (async function* () {
      try {
        for (let count = 0; count < 200; count += 1) yield Buffer.alloc(1_024, letter);
      } finally {
        isClosed = true;
      }
    })();

    await use(source);

    expect(isClosed).toBe(true);
  });
});
