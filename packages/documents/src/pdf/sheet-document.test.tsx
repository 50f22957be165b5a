import type { AnswerValue } from "@bunkai/domain/disclosure/answer";
import { expect, it } from "vitest";
import { givenEdition, givenSheetPaper } from "../disclosure/fixtures/sheet-paper.ts";
import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import { evenLines } from "./even-lines.ts";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from "./line-pieces.ts";
import { renderSheet } from "./render-sheet.tsx";
import { sheetWidths } from "./sheet-widths.ts";
import { textStyles } from "./theme.ts";

const HASH = "0123456789abcdef".repeat(4);

async function pagesOf(paper: SheetPaper): Promise<string[][]> {
  const pages = await pdfLines(await renderSheet(paper));
  return pages.map((lines) => lines.map((line) => line.trim()));
}

it.each(["ja", "en"] as const)(
  "prints every question of 120, in lines that begin and end as Japanese lines may, without a hyphen of its own (%s)",
  async (language) => {
    const edition = givenEdition(120);
    const paper = givenSheetPaper(edition, { language });
    const printed = new Set((await pagesOf(paper)).flat());
    const widthPt = sheetWidths(paper).question;
    const questions = edition.items.flatMap(({ text }) =>
      evenLines(text[language], widthPt, textStyles.cell),
    );
    expect(questions.filter((line) => !printed.has(line))).toEqual([]);
    const lines = [...printed];
    expect(lines.filter((line) => NOT_AT_LINE_START.test(line.slice(0, 1)))).toEqual([]);
    expect(lines.filter((line) => NOT_AT_LINE_END.test(line.slice(-1)))).toEqual([]);
    expect(lines.filter((line) => /[-\u00AD\u2010]$/u.test(line))).toEqual([]);
  },
);

it("says on each page whose sheet it is, which revision, and how its hash begins; the whole hash once", async () => {
  const pages = await pagesOf(givenSheetPaper(givenEdition(60)));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, lines] of pages.entries()) {
    expect(lines).toContain(
      "株式会社テスト医療情報 / クラウド型電子カルテ「はなみずき」 7.2 / SDS 1",
    );
    expect(lines).toContain(`${index + 1} / ${pages.length} ページ`);
    expect(lines.some((line) => line.includes("SHA-256 0123456789ab…"))).toBe(true);
    expect(lines).toContain("質問");
  }
  expect(pages.flat().filter((line) => line.includes(HASH))).toHaveLength(1);
  expect(pages[0]).toContain("試験用の開示書 相当");
  expect(pages[0]).toContain("（自社文案・非公式）");
  expect(pages[0]).toContain("公式の様式は見ていません。");
});

it("leads from a long note to the end by its number, and keeps a short one in its row", async () => {
  const lines = (await pagesOf(givenSheetPaper(givenEdition(14)))).flat();
  expect(lines.filter((line) => line === "備考1")).toHaveLength(2);
  expect(lines.filter((line) => line === "備考2")).toHaveLength(2);
  expect(lines.filter((line) => line === "版による。")).toHaveLength(2);
  expect(lines.indexOf("備考の一覧")).toBeGreaterThan(lines.lastIndexOf("版による。"));
});

it("keeps the heading of a section with its first row, wherever the page ends", async () => {
  for (const count of [30, 43, 57]) {
    const edition = givenEdition(count);
    const paper = givenSheetPaper(edition);
    for (const lines of await pagesOf(paper)) {
      for (const [index, { title }] of edition.sections.entries()) {
        const first = edition.items[index * 10]?.text.ja ?? "";
        const isOnPage = lines.indexOf(title.ja) >= 0;
        const isFirstOnPage = lines.indexOf(first) >= 0;
        if (isOnPage) expect(isFirstOnPage).toBe(true);
      }
    }
  }
});

it.each([
  [{ kind: "draft", madeAt: "2026-11-20T01:30:00.000Z" }, "下書き：発行された開示書ではありません"],
  [
    { kind: "received", sender: "販売店", receivedOn: "2026-10-01", sha256: null },
    "受領済み開示書：事業者発行ではありません",
  ],
] as const)("says on every page what is no issued sheet", async (standing, band) => {
  const pages = await pagesOf(givenSheetPaper(givenEdition(30), { standing }));
  for (const lines of pages) expect(lines).toContain(band);
  expect(pages[0]?.filter((line) => line === band)).toHaveLength(2);
});

it("prints figures, texts and days in words, a day with its era, and all of a text that is longer than a page", async () => {
  const label = { ja: "対象", en: "Scope" };
  const edition = givenEdition(4, [
    { type: "quantity", units: ["businessHours"], better: "lower" },
    { type: "text" },
    { type: "date" },
    {
      type: "table",
      columns: [{ key: "scope", label, holds: "judgement" }],
      rows: [],
      addedRowLabel: null,
    },
  ]);
  const values: AnswerValue[] = [
    { type: "quantity", amount: 4, unit: "businessHours", commitment: "guarantee" },
    {
      type: "text",
      text: Array.from({ length: 120 }, (_, index) => `${index + 1} 行目`).join("\n"),
    },
    { type: "date", day: "2027-04-01" },
    {
      type: "table",
      rows: [
        { key: null, label: "帳票", cells: [{ columnKey: "scope", judgement: "no", text: null }] },
      ],
    },
  ];
  const paper = givenSheetPaper(edition, { era: true });
  const answers = paper.content.answers.map((answer, index) => ({
    ...answer,
    value: values[index] ?? answer.value,
  }));
  const lines = (await pagesOf({ ...paper, content: { ...paper.content, answers } })).flat();
  expect(lines.some((line) => /^4\s営業時間（保証値）$/u.test(line))).toBe(true);
  expect(lines).toContain("令和9年4月1日");
  expect(lines).toContain("帳票、対象：いいえ");
  expect(lines.filter((line) => line.endsWith("行目"))).toHaveLength(120);
});

it("says which letters are not printed as written", async () => {
  const paper = givenSheetPaper(givenEdition(1));
  const content = { ...paper.content, vendor: { name: "葛\u{E0100}城システム" } };
  const lines = (await pagesOf({ ...paper, content })).flat();
  expect(lines).toContain("U+845B U+E0100：「葛」の異体字");
});

it("makes the same file of the same sheet", async () => {
  const paper = givenSheetPaper(givenEdition(5));
  const [one, other] = [await renderSheet(paper), await renderSheet(paper)];
  expect(one.length).toBe(other.length);
});
