import type { AnswerValue } from "@bunkai/domain/disclosure/answer";
import { readForm } from "@bunkai/domain/workbook/read-form";
import type { Language } from "@bunkai/language/language";
import exceljs from "exceljs";
import { expect, it } from "vitest";
import { givenAnswers, givenEdition, givenSheetPaper } from "../disclosure/fixtures/sheet-paper.ts";
import { openWorkbook } from "./open-workbook.ts";
import { writeSheetCsv } from "./sheet-csv.ts";
import { writeSheetWorkbook } from "./sheet-workbook.ts";

it.each(["ja", "en"] as const)(
  "writes a workbook that reads in again row by row: every question, answer and note (%s)",
  async (language: Language) => {
    const edition = givenEdition(120);
    const bytes = await writeSheetWorkbook(givenSheetPaper(edition, { language }));
    const reading = readForm(await openWorkbook(bytes), edition);
    const answers = givenAnswers(edition);
    expect(reading.items.map(({ match }) => match)).toEqual(
      answers.map(() => ({ how: "wording", score: 1, doubt: null })),
    );
    expect(
      reading.items.map(({ answer, key, note }) => ({ key, answer: answer.type, note })),
    ).toEqual(
      answers.map(({ itemKey, note, value }) => ({ key: itemKey, answer: value.type, note })),
    );
    expect(reading.unmatched).toEqual([]);
    expect(reading.problems).toEqual([]);
    expect(reading.header.vendorName?.value).toBe("株式会社テスト医療情報");
    expect(reading.header.offeringName?.value).toBe("クラウド型電子カルテ「はなみずき」");
    expect(reading.header.versionLabel?.value).toBe("7.2");
    expect(reading.header.createdOn?.value).toBe("2026-11-01");
  },
);

it("says on its first sheet which form in whose words it is, which revision, and with which hash", async () => {
  const paper = givenSheetPaper(givenEdition(3));
  const workbook = new exceljs.Workbook();
  const bytes = await writeSheetWorkbook(paper);
  await workbook.xlsx.load(bytes.slice().buffer);
  const [about, answers] = workbook.worksheets;
  const text = JSON.stringify(about?.getSheetValues());
  for (const said of [
    "相当（自社文案・非公式）",
    "第3版",
    "0123456789abcdef".repeat(4),
    "公式の様式は見ていません",
  ]) {
    expect(text).toContain(said);
  }
  expect(answers?.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
  expect(answers?.getCell("E2").numFmt).toBe("@");
});

it("says in words what is no judgement: figures with unit and kind, texts, choices, days, tables line by line", async () => {
  const label = (ja: string) => ({ ja, en: ja });
  const edition = givenEdition(6, [
    { type: "quantity", units: ["percentPerMonth"], better: "higher" },
    { type: "text" },
    {
      type: "choice",
      several: true,
      options: [
        { key: "a", label: label("甲") },
        { key: "b", label: label("乙") },
      ],
    },
    { type: "date" },
    {
      type: "table",
      columns: [
        { key: "use", label: label("利用"), holds: "judgement" },
        { key: "why", label: label("目的"), holds: "text" },
      ],
      rows: [{ key: "log", label: label("ログ") }],
      addedRowLabel: null,
    },
  ]);
  const cell = (columnKey: string, judgement: "yes" | null, text: string | null) => ({
    columnKey,
    judgement,
    text,
  });
  const values: AnswerValue[] = [
    { type: "quantity", amount: 99.95, unit: "percentPerMonth", commitment: "target" },
    { type: "text", text: "=平日のみ" },
    { type: "choice", chosen: ["a", "b"] },
    { type: "date", day: "2027-04-01" },
    {
      type: "table",
      rows: [
        { key: "log", label: null, cells: [cell("use", "yes", null), cell("why", null, "監査")] },
        { key: null, label: "帳票", cells: [cell("use", "yes", "一部")] },
      ],
    },
    { type: "yes" },
  ];
  const paper = givenSheetPaper(edition, { era: true });
  const answers = paper.content.answers.map((answer, index) => {
    const value = values[index];
    return value ? { ...answer, value } : answer;
  });
  const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    await writeSheetCsv({ ...paper, content: { ...paper.content, answers } }),
  );
  expect(csv.startsWith('\uFEFF"番号","区分","質問","回答","備考"')).toBe(true);
  for (const said of [
    '"99.95\u00A0%（月間）（目標値）"',
    '"\'=平日のみ"',
    '"甲、乙"',
    '"令和9年4月1日"',
    '"ログ、利用：はい、目的：監査\n帳票、利用：はい 一部"',
  ]) {
    expect(csv).toContain(said);
  }
});

it("leaves the answer of a follow-up that is not asked empty, and says of a draft and a received copy what they are", async () => {
  const edition = givenEdition(2);
  const [first, second] = edition.items;
  if (!first || !second) throw new Error("An edition without items.");
  const asked = {
    ...edition,
    items: [first, { ...second, parent: { key: first.key, answer: "no" as const } }],
  };
  const paper = givenSheetPaper(asked, {
    standing: { kind: "received", sender: "販売店", receivedOn: "2026-10-01", sha256: null },
  });
  const content = { ...paper.content, answers: paper.content.answers.slice(0, 1) };
  const grid = await openWorkbook(await writeSheetWorkbook({ ...paper, content }));
  const [about, rows] = grid.sheets.map(({ cells }) => cells.map(({ text }) => text));
  expect(about).toContain("受領した写し（事業者発行ではない）");
  expect(rows).not.toContain("未記入");
});
