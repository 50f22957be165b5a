import { crc32, deflateRawSync } from "node:zlib";

/** A sheet as plain texts, row by row; an empty text is an empty cell. */
export type PlainSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/**
 * A workbook (.xlsx) of plain texts: the few parts that Excel needs to open it.
 * Written here, since a library that can do more takes as long to load as the rest of the demo's sheets together.
 */
export function writeWorkbook({ name, rows }: PlainSheet): Uint8Array<ArrayBuffer> {
  return zip({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationTo("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationTo("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join("")}</sheetData></worksheet>`,
  });
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = "http://schemas.openxmlformats.org";
const PACKAGE = `${SCHEMAS}/package/2006`;
const OFFICE = `${SCHEMAS}/officeDocument/2006/relationships`;
const MAIN = `${SCHEMAS}/spreadsheetml/2006/main`;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const COLUMNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function relationTo(kind: string, target: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}

function rowXml(cells: readonly string[], index: number): string {
  const row = index + 1;
  const written = cells.map((text, place) =>
    text === ""
      ? ""
      : `<c r="${COLUMNS.charAt(place)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row r="${row}">${written.join("")}</row>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 2026 in the format of DOS. */
const DAY = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** A ZIP file, each part deflated (PKWARE APPNOTE 4.3). */
function zip(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(text);
    const common = headOf(name, text, packed.length);
    const local = Buffer.concat([number(0x04034b50, 4), common, Buffer.from(name), packed]);
    locals.push(local);
    centrals.push(
      number(0x02014b50, 4),
      number(VERSION, 2),
      common,
      // Comment, disk, attributes: none.
      Buffer.alloc(10),
      number(offset, 4),
      Buffer.from(name),
    );
    offset += local.length;
  }
  const count = number(locals.length, 2);
  const directory = Buffer.concat(centrals);
  const end = [number(0x06054b50, 4), Buffer.alloc(4), count, count];
  end.push(number(directory.length, 4), number(offset, 4), Buffer.alloc(2));
  return new Uint8Array(Buffer.concat([...locals, directory, ...end]));
}

/** What the head of a part and its entry in the directory have in common. */
function headOf(name: string, text: string, packedLength: number): Buffer {
  return Buffer.concat([
    number(VERSION, 2),
    number(UTF8_NAMES, 2),
    number(DEFLATED, 2),
    number(0, 2),
    number(DAY, 2),
    number(crc32(text), 4),
    number(packedLength, 4),
    number(Buffer.byteLength(text), 4),
    number(Buffer.byteLength(name), 2),
    number(0, 2),
  ]);
}

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
