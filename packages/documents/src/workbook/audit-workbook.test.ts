import exceljs, { type Worksheet } from "exceljs";
import { expect, it } from "vitest";
import { givenAuditExtract } from "../audit/fixtures/audit-extract.ts";
import { writeAuditWorkbook } from "./audit-workbook.ts";

async function readBack(bytes: Uint8Array): Promise<Worksheet[]> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook.worksheets;
}

it("holds every event with its whole hash, its time in Japan as a date, and the instant as it was hashed", async () => {
  const extract = givenAuditExtract(30);
  const [, events] = await readBack(await writeAuditWorkbook(extract));
  expect(events?.rowCount).toBe(31);
  const [, second] = extract.rows;
  const cells = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => events?.getCell(3, place).value);
  expect(cells).toEqual([
    2,
    // 00:37 in London, 09:37 in Japan: the date in the sheet carries the clock that a reader in Japan saw.
    new Date("2026-11-01T09:37:00.000Z"),
    "ファイルを追加",
    "髙橋 﨑太郎",
    "メンバー 佐藤 次郎",
    "番号：1",
    "2026-11-01T00:37:00.752Z",
    second?.hash,
  ]);
});

it("has a frozen head with a filter, and columns wide enough for what they hold", async () => {
  const [, events] = await readBack(await writeAuditWorkbook(givenAuditExtract(3)));
  expect(events?.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
  expect(events?.autoFilter).toBe("A1:H1");
  expect(events?.getRow(1).values).toContain("日時（日本時間）");
  expect(events?.getColumn(8).width).toBeGreaterThan(64);
});

it("says on its first sheet what it is of and how to compute the chain again", async () => {
  const extract = givenAuditExtract(3);
  const [about] = await readBack(await writeAuditWorkbook(extract));
  const text = JSON.stringify(about?.getSheetValues());
  for (const each of [
    extract.organizationName,
    extract.documentId,
    extract.head?.hash,
    "RFC 8785",
  ]) {
    expect(text).toContain(each);
  }
});

it.each([
  "=1+1",
  "+81 3",
  "-5",
  "@SUM(A1)",
  "＝cmd|'/C calc'!A0",
  "\t=1",
  '=HYPERLINK("http://x")',
])("stores %j as text, never as a formula", async (actorLabel) => {
  const extract = givenAuditExtract(1);
  const rows = extract.rows.map((row) => ({ ...row, actorLabel }));
  const [, events] = await readBack(await writeAuditWorkbook({ ...extract, rows }));
  const cell = events?.getCell("D2");
  expect(cell?.type).toBe(exceljs.ValueType.String);
  expect(cell?.value).toBe(actorLabel);
  expect(cell?.numFmt).toBe("@");
});

it("keeps a text that a reader of workbooks would take for an escaped letter", async () => {
  const extract = givenAuditExtract(1);
  const rows = extract.rows.map((row) => ({ ...row, actorLabel: "a_x0041_b" }));
  const [, events] = await readBack(await writeAuditWorkbook({ ...extract, rows }));
  expect(events?.getCell("D2").value).toBe("a_x0041_b");
});

it("refuses a text that Excel could not open", async () => {
  const extract = givenAuditExtract(1);
  const rows = extract.rows.map((row) => ({ ...row, subjectLabel: "あ".repeat(32_768) }));
  await expect(writeAuditWorkbook({ ...extract, rows })).rejects.toMatchObject({
    code: "work_too_large",
    facts: { cellLengthMax: 32_767 },
  });
});

it("leaves open when an altered record was written", async () => {
  const extract = givenAuditExtract(1);
  const rows = extract.rows.map((row) => ({ ...row, at: null }));
  const [, events] = await readBack(await writeAuditWorkbook({ ...extract, rows }));
  expect([events?.getCell("B2").value, events?.getCell("G2").value]).toEqual(["", ""]);
});

it("is complete in English", async () => {
  const sheets = await readBack(await writeAuditWorkbook(givenAuditExtract(1, { language: "en" })));
  expect(sheets.map(({ name }) => name)).toEqual([
    "About this extract",
    "Records",
    "Signed records",
  ]);
});
