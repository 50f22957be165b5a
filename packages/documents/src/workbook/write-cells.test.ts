import { columnName } from "@bunkai/domain/workbook/cell-address";
import exceljs from "exceljs";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { dressedWorkbook, DRESSED_SHEET as sheet } from "./fixtures/dressed-workbook.ts";
import { zipPieces } from "./fixtures/zip-pieces.ts";
import { openWorkbook } from "./open-workbook.ts";
import { type CellEdit, writeCells } from "./write-cells.ts";

const SHEET = "xl/worksheets/sheet1.xml";

async function gridOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { sheets } = await openWorkbook(bytes);
  return new Map(
    sheets.flatMap(({ cells, name }) =>
      cells.map(({ column, row, text }) => [`${name}!${columnName(column)}${row}`, text] as const),
    ),
  );
}

async function exceljsCells(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const cells = new Map<string, unknown>();
  for (const one of workbook.worksheets) {
    one.eachRow((row) => {
      row.eachCell((cell) => cells.set(`${one.name}!${cell.address}`, cell.value));
    });
  }
  return cells;
}

const writable = fc
  .record({ column: fc.integer({ min: 1, max: 30 }), row: fc.integer({ min: 1, max: 12 }) })
  .filter(({ column, row }) => !([4, 5].includes(column) && [3, 4].includes(row)))
  .map(({ column, row }) => `${columnName(column)}${row}`);
const text = fc.string({
  unit: fc.constantFrom(..."=+-@はい×髙𠮷<>&\"'\n\t _x0041_ 1"),
  minLength: 1,
  maxLength: 20,
});
const edits = fc.uniqueArray(fc.record({ sheet: fc.constant(sheet), cell: writable, text }), {
  selector: ({ cell }) => cell,
  minLength: 1,
  maxLength: 12,
});

it("changes nothing but the named cells, whichever they are", async () => {
  const before = dressedWorkbook();
  const [grid, cells, pieces] = [
    await gridOf(before),
    await exceljsCells(before),
    zipPieces(before),
  ];
  await fc.assert(
    fc.asyncProperty(edits, async (given) => {
      const after = await writeCells({ bytes: before, edits: given });
      const later = zipPieces(after);
      expect([...later.keys()]).toEqual([...pieces.keys()]);
      for (const [name, piece] of pieces)
        if (name !== SHEET) expect(later.get(name)).toEqual(piece);

      const written = new Map(given.map((edit) => [`${edit.sheet}!${edit.cell}`, edit.text]));
      const expected = new Map([...grid, ...written].filter(([, said]) => said.trim() !== ""));
      expect(sorted(await gridOf(after))).toEqual(sorted(expected));
      const byOther = await exceljsCells(after);
      for (const [address, value] of cells) {
        if (!written.has(address)) expect(byOther.get(address)).toEqual(value);
      }
      for (const [address, said] of written) expect(byOther.get(address)).toBe(said);
    }),
    { numRuns: 60 },
  );
});

function sorted(cells: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sheetXmlOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)[SHEET]);
}

async function written(bytes: Uint8Array, given: readonly Omit<CellEdit, "sheet">[]) {
  const after = await writeCells({ bytes, edits: given.map((edit) => ({ sheet, ...edit })) });
  return { after, xml: sheetXmlOf(after) };
}

it("leaves the XML around the cells as it is, letter by letter", async () => {
  const bytes = dressedWorkbook();
  const before = sheetXmlOf(bytes);
  const { xml } = await written(bytes, [
    { cell: "C3", text: "=1+1" },
    { cell: "B3", text: "<&>" },
    { cell: "C4", text: "いいえ" },
    { cell: "D5", text: "既定" },
  ]);
  const inline = (said: string) => `t="inlineStr"><is><t xml:space="preserve">${said}</t></is></c>`;
  expect(xml).toBe(
    before
      .replace(
        '<c r="C3" s="2"/>',
        `<c r="B3" ${inline("&lt;&amp;&gt;")}<c r="C3" s="2" ${inline("=1+1")}`,
      )
      .replace('<row r="5">', `<row r="4"><c r="C4" ${inline("いいえ")}</row><row r="5">`)
      .replace("<v>4</v></c>", `<v>4</v></c><c r="D5" s="1" ${inline("既定")}`),
  );
});

it("empties a cell and keeps its style", async () => {
  const { xml } = await written(dressedWorkbook(), [
    { cell: "C2", text: "" },
    { cell: "Z9", text: "" },
  ]);
  expect(xml).toContain('<c r="C2" s="2"/>');
  expect(xml).not.toContain("Z9");
});

it("writes into rows and cells without addresses, tags alone, and names with a prefix", async () => {
  const bare = await written(
    dressedWorkbook("<row><c><v>1</v></c><c s='1'/></row><row/><row><c><v>3</v></c></row>"),
    [
      { cell: "B1", text: "甲" },
      { cell: "A2", text: "乙" },
      { cell: "B3", text: "丙" },
    ],
  );
  expect([...(await exceljsSheet(bare.after))]).toEqual([
    ["A1", 1],
    ["B1", "甲"],
    ["A2", "乙"],
    ["A3", 3],
    ["B3", "丙"],
  ]);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const prefixed = dressedWorkbook("", {
    [SHEET]: `\uFEFF<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`,
  });
  const { after, xml } = await written(prefixed, [{ cell: "A1", text: "はい" }]);
  expect(xml).toContain('<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t ');
  expect((await gridOf(after)).get(`${sheet}!A1`)).toBe("はい");
});

async function exceljsSheet(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const cells = await gridOf(bytes);
  return new Map(
    [...cells]
      .filter(([address]) => address.startsWith(sheet))
      .map(([address, said]) => [
        address.slice(sheet.length + 1),
        /^\d$/u.test(said) ? Number(said) : said,
      ]),
  );
}

it("takes letters out that XML cannot hold, and keeps escapes as letters", async () => {
  const { after } = await written(dressedWorkbook(), [
    { cell: "C3", text: "a\u0000b\uFFFFc\uD800d_x0041_\u202E" },
  ]);
  expect((await gridOf(after)).get(`${sheet}!C3`)).toBe("abc\uFFFDd_x0041_");
});

const CALC = "xl/calcChain.xml";
const FORMULAS =
  '<row r="1"><c r="A1"><f>B1&amp;"x"</f><v>x</v></c><c r="B1"><f t="array" ref="B1:B2">A3:A4</f><v>0</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1</f><v>0</v></c></row><row r="2"><c r="B2"><v>0</v></c><c r="C2"><f t="shared" si="0"/><v>0</v></c></row>';

it("has formulas computed when the file is opened, and names none that went", async () => {
  const calcChain = '<calcChain xmlns="m"><c r="A1" i="1"/><c r="C1"/><c r="C2"/></calcChain>';
  const { after } = await written(dressedWorkbook(FORMULAS, { [CALC]: calcChain }), [
    { cell: "A1", text: "甲" },
    { cell: "C2", text: "乙" },
  ]);
  const parts = unzipSync(after);
  expect(Object.keys(parts)).not.toContain(CALC);
  expect(new TextDecoder().decode(parts["xl/workbook.xml"])).toContain(
    '</definedNames><calcPr fullCalcOnLoad="1"/></workbook>',
  );
  const kept = await written(dressedWorkbook(FORMULAS, { [CALC]: calcChain }), [
    { cell: "D1", text: "甲" },
  ]);
  expect(new TextDecoder().decode(unzipSync(kept.after)[CALC])).toBe(calcChain);
});

const TABLE = {
  "xl/worksheets/_rels/sheet1.xml.rels":
    '<Relationships><Relationship Id="rId9" Target="../tables/table1.xml"/></Relationships>',
  "xl/tables/table1.xml": '<table ref="A1:C5" totalsRowShown="0"><autoFilter ref="A1:C5"/></table>',
};

it.each([
  ["a cell behind a merged one", dressedWorkbook(), sheet, "E4", "merged"],
  ["a cell that a formula of several cells fills", dressedWorkbook(FORMULAS), sheet, "B2", "array"],
  ["a formula that others share", dressedWorkbook(FORMULAS), sheet, "C1", "shared"],
  ["the name of a column of a table", dressedWorkbook(undefined, TABLE), sheet, "B1", "table"],
  ["a sheet that there is not", dressedWorkbook(), "SDS", "A1", "absent"],
  ["an address that there is not", dressedWorkbook(), sheet, "XFE1", "absent"],
])("refuses %s, and writes nothing", async (_what, bytes, name, cell, fault) => {
  const edits = [{ sheet: name, cell, text: "はい" }];
  await expect(writeCells({ bytes, edits })).rejects.toMatchObject({
    code: "workbook_not_writable",
    facts: { reason: "cells", places: [{ sheet: name, cell, fault }] },
  });
});

it("refuses a signed workbook and a text that no cell can hold", async () => {
  const signed = dressedWorkbook(undefined, { "_xmlsignatures/sig1.xml": "<Signature/>" });
  await expect(written(signed, [{ cell: "C3", text: "はい" }])).rejects.toMatchObject({
    facts: { reason: "signed" },
  });
  await expect(
    written(dressedWorkbook(), [{ cell: "C3", text: "あ".repeat(32_768) }]),
  ).rejects.toMatchObject({ code: "work_too_large" });
});
