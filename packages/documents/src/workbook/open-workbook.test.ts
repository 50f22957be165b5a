import { expect, it } from "vitest";
import { sheetRow, sheetXml, withParts, workbookParts, zipOf } from "./fixtures/bad-files.ts";
import { type PaintedSheet, paintWorkbook } from "./fixtures/paint-workbook.ts";
import { openWorkbook } from "./open-workbook.ts";

async function open(...sheets: PaintedSheet[]) {
  return (await openWorkbook(await paintWorkbook(sheets))).sheets;
}

async function cellsOf(cells: PaintedSheet["cells"]) {
  return (await open({ name: "S", cells }))[0]?.cells ?? [];
}

it("keeps the place of every cell, also where the sheet begins further down", async () => {
  const cells = await cellsOf({ D7: "早い", AB9: "遅い" });

  expect(cells.map(({ column, row, text }) => [row, column, text])).toEqual([
    [7, 4, "早い"],
    [9, 28, "遅い"],
  ]);
});

it("tells names, hidden sheets, hidden rows and columns, merged cells", async () => {
  const [first, second] = await open(
    { name: "表紙", cells: { A1: "x" }, merges: ["B2:D3"], hiddenColumns: ["C"], hiddenRows: [1] },
    { name: "選択肢", isHidden: true, cells: { A1: "はい" } },
  );

  expect(first).toMatchObject({
    name: "表紙",
    isHidden: false,
    merges: [{ top: 2, left: 2, bottom: 3, right: 4 }],
    hiddenRows: [1],
    hiddenColumns: [3],
  });
  expect(second).toMatchObject({ name: "選択肢", isHidden: true });
});

it("tells the words that cells let one choose among, written or standing elsewhere, and follows no formula", async () => {
  const [first] = await open(
    {
      name: "SDS",
      cells: { A1: "x" },
      lists: [
        { cells: ["C2", "C3"], source: '"はい,いいえ"' },
        { cells: ["D2"], source: "'選 択'!$A$1:$A$9" },
        { cells: ["E2"], source: "OFFSET(A1,0,0,1000000)" },
      ],
    },
    { name: "選 択", isHidden: true, cells: { A1: "適合", A2: "不適合", B1: "よそ" } },
  );

  expect(first?.wordLists.map(({ words }) => words)).toEqual([
    ["はい", "いいえ"],
    ["適合", "不適合"],
  ]);
  expect(first?.wordLists[0]?.ranges).toEqual([{ top: 2, left: 3, bottom: 3, right: 3 }]);
});

it("tells the words of a list that Excel keeps in its extension", async () => {
  const list =
    '<extLst><ext uri="{CCE6A557}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>SDS!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B1:B9 D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const rows = sheetRow(1, ["&lt;有&gt;"]) + sheetRow(2, ["無"]);
  const { sheets } = await openWorkbook(zipOf(workbookParts(sheetXml(rows, list))));

  expect(sheets[0]?.wordLists).toEqual([
    {
      words: ["<有>", "無"],
      ranges: [
        { top: 1, left: 2, bottom: 9, right: 2 },
        { top: 4, left: 4, bottom: 4, right: 4 },
      ],
    },
  ]);
});

it("reads a date as its calendar day, whatever its format", async () => {
  const day = "2026-10-01";
  const formats = ["yyyy/m/d", '[$-411]ggge"年"m"月"d"日"', "m/d", "[$-409]d mmm yyyy;@"];
  const cells = await cellsOf(
    Object.fromEntries(formats.map((format, index) => [`A${index + 1}`, { day, format }])),
  );

  expect(cells.map((cell) => [cell.day, cell.text])).toEqual(formats.map(() => [day, day]));
});

it.each([27, 30, 31, 57, 58])(
  "knows that the built-in format %s of Japanese Excel is a date",
  async (id) => {
    const parts = workbookParts(sheetXml('<row r="1"><c r="A1" s="1"><v>46296</v></c></row>'));
    const types = parts["[Content_Types].xml"]?.replace(
      "</Types>",
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    );
    const relations = parts["xl/_rels/workbook.xml.rels"]?.replace(
      "</Relationships>",
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    const { sheets } = await openWorkbook(
      withParts(zipOf(parts), () => ({
        "[Content_Types].xml": types ?? "",
        "xl/_rels/workbook.xml.rels": relations ?? "",
        "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`,
      })),
    );

    expect(sheets[0]?.cells[0]?.day).toBe("2026-10-01");
  },
);

it("shows a number as the sheet shows it", async () => {
  expect((await cellsOf({ A1: 4.1, A2: 1, A3: true })).map(({ text }) => text)).toEqual([
    "4.1",
    "1",
    "TRUE",
  ]);
});

it("takes the saved result of a formula, and tells that it is one", async () => {
  const cells = await cellsOf({
    A1: { formula: 'IF(1,"はい")', result: "はい" },
    A2: { formula: "Z9" },
    A3: "はい",
  });

  expect(cells.map(({ isFormula, text }) => [text, isFormula])).toEqual([
    ["はい", true],
    ["", true],
    ["はい", false],
  ]);
});

it("tells which pieces of a rich text are underlined", async () => {
  const runs = [{ text: "はい・" }, { text: "いいえ", isUnderlined: true }, { text: "・対象外" }];
  const [cell] = await cellsOf({ A1: { runs } });

  expect(cell).toMatchObject({ text: "はい・いいえ・対象外", underlined: ["いいえ"] });
});

it("takes out what disguises a text, and tells so", async () => {
  const [plain, disguised] = await cellsOf({ A1: "一行目\r\n二行目", A2: "可\u202E否\u0007" });

  expect(plain).toMatchObject({ text: "一行目\n二行目", isCleaned: false });
  expect(disguised).toMatchObject({ text: "可否", isCleaned: true });
});

it("leaves readings of kanji (furigana) out of the text", async () => {
  const cell =
    '<c r="A1" t="inlineStr"><is><r><t>開示</t></r><rPh sb="0" eb="2"><t>カイジ</t></rPh></is></c>';
  const { sheets } = await openWorkbook(zipOf(workbookParts(sheetXml(`<row r="1">${cell}</row>`))));

  expect(sheets[0]?.cells.map(({ text }) => text)).toEqual(["開示"]);
});

it("reads sheets whose elements carry a prefix", async () => {
  const plain = sheetXml(
    sheetRow(2, ["質問", "回答"]),
    '<mergeCells><mergeCell ref="A5:B5"/></mergeCells>',
  );
  const prefixed = plain
    .replace(/<(\/?)(worksheet|sheetData|row|c|is|t|mergeCells|mergeCell)\b/gu, "<$1x:$2")
    .replace("xmlns=", "xmlns:x=");
  const { sheets } = await openWorkbook(zipOf(workbookParts(prefixed)));

  expect(sheets[0]?.cells.map(({ text }) => text)).toEqual(["質問", "回答"]);
  expect(sheets[0]?.merges).toHaveLength(1);
});

it("reads cells where they stand when neither they nor blank ones before them have addresses", async () => {
  const rows = '<row/><row><c/><c><v>1</v></c></row><row r="5"><c r="A5"/><c><v>2</v></c></row>';
  const { sheets } = await openWorkbook(zipOf(workbookParts(sheetXml(rows))));
  expect(sheets[0]?.cells.map(({ column, row, text }) => [row, column, text])).toEqual([
    [2, 2, "1"],
    [5, 2, "2"],
  ]);
});
