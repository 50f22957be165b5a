import type { ComparedSheet } from "@bunkai/domain/comparison/compared-sheet";
import { sheetDifference } from "@bunkai/domain/comparison/sheet-difference";
import { type Answer, type AnswerValue, UNANSWERED } from "@bunkai/domain/disclosure/answer";
import { expect, it } from "vitest";
import type { DifferencePaper } from "../disclosure/difference-paper.ts";
import { givenEdition } from "../disclosure/fixtures/sheet-paper.ts";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from "./line-pieces.ts";
import { renderDifference } from "./render-difference.tsx";

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const edition = givenEdition(120);

function columnOf(number: number): ComparedSheet {
  const column = {
    ...{ origin: "issued", id: id(number), vendorId: id(8), offeringId: id(9), number },
    ...{ vendorName: "株式会社テスト医療情報", offeringName: "はなみずき", versionLabel: "7.2" },
    ...{ editionKey: edition.key, kind: edition.kind, sha256: `${number}`.repeat(64) },
    ...{ visibility: "public", state: "current", readable: true },
    issuedAt: "2026-11-01T00:00:00.000Z",
  };
  return column as ComparedSheet;
}

const header = {
  ...{ vendorName: null, offeringName: null, versionLabel: null },
  ...{ createdOn: null, contact: null },
};

function sheetOf(number: number, said: (index: number) => Partial<Answer>) {
  const answers = new Map(
    edition.items.map((item, index) => [item.key, { ...UNANSWERED, ...said(index) }]),
  );
  return { column: columnOf(number), edition, header, answers };
}

const links = edition.items.map(({ key }) => ({
  ...{ fromKeys: [key], toKey: key, relation: "same" as const },
}));
const sayingOf = (type: "yes" | "no" | "notApplicable"): AnswerValue => ({ type });

function paperOf(
  language: "ja" | "en",
  [before, after]: readonly [Answer, Answer],
  count = 60,
): DifferencePaper {
  const difference = sheetDifference(
    sheetOf(1, () => before),
    sheetOf(2, (index) => (index < count ? after : before)),
    links,
  );
  return { difference, language, era: false, madeAt: "2026-11-22T00:00:00.000Z" };
}

const no = { ...UNANSWERED, value: sayingOf("no"), note: "保管は 30 日です。" };
const yes = { ...UNANSWERED, value: sayingOf("yes"), note: "保管は 300 日です。" };

it("prints the rows that differ alone, what both sides say, and on each page which sheets they are", async () => {
  const pages = await pdfLines(await renderDifference(paperOf("ja", [no, yes])));
  const lines = pages.flat().map((line) => line.trim());
  expect(lines.filter((line) => line === "いいえ")).toHaveLength(60 + 1);
  expect(lines.filter((line) => line === "はい")).toHaveLength(60 + 1);
  expect(lines.filter((line) => line === "備考：保管は 300 日です。")).toHaveLength(60);
  expect(lines).toContain("上がった回答 60 件");
  for (const [index, page] of pages.entries()) {
    const trimmed = page.map((line) => line.trim());
    expect(trimmed).toContain(`${index + 1} / ${pages.length} ページ`);
    expect(trimmed.some((line) => line.includes("はなみずき 7.2 SDS 第1版"))).toBe(true);
  }
  expect(lines.filter((line) => NOT_AT_LINE_START.test(line.slice(0, 1)))).toEqual([]);
  expect(lines.filter((line) => NOT_AT_LINE_END.test(line.slice(-1)))).toEqual([]);
});

it("says of two sheets that say the same that nothing differs", async () => {
  const pages = await pdfLines(await renderDifference(paperOf("en", [yes, yes])));
  expect(pages).toHaveLength(1);
  expect(pages.flat().map((line) => line.trim())).toContain("No differences");
});

it("breaks an answer that is longer than a page over pages, and loses no line of it", async () => {
  const long = Array.from({ length: 80 }, (_, index) => `${index + 1}行目`).join("\n");
  const pages = await pdfLines(
    await renderDifference(paperOf("ja", [no, { ...yes, note: long }], 3)),
  );
  const lines = pages.flat().map((line) => line.trim());
  for (const line of long.split("\n").slice(1)) {
    expect(lines.filter((one) => one === line)).toHaveLength(3);
  }
});
