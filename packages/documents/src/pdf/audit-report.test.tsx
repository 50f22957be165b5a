import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { givenAuditExtract } from "../audit/fixtures/audit-extract.ts";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { renderAuditReport } from "./render-audit-report.tsx";

describe("the audit extract on paper", async () => {
  const extract = givenAuditExtract(60);
  const bytes = await renderAuditReport(extract);
  const pages = await pdfLines(bytes);
  const whole = pages.flat().join("\n");

  it("says of what, of when and from where it is", () => {
    const [first = []] = pages;
    expect(first).toEqual(
      expect.arrayContaining([
        "監査ログ抄本",
        "医療法人社団 分界会 さくら総合病院",
        "2026年11月1日 09:00:00 ～",
        "60 件",
        "2026年11月21日 10:32:05",
        "番号 60",
        `SHA-256 ${extract.head?.hash}`,
      ]),
    );
  });

  it("lists each event once, in order, with its time in Japan and the start of its hash", () => {
    const starts = extract.rows.map(({ hash }) => hash.slice(0, 12));
    const found = pages.flat().filter((line) => /^[0-9a-f]{12}$/u.test(line));
    expect(found).toEqual(starts);
    expect(whole).toContain("2026年11月1日 09:37:00");
    expect(whole).toContain("システム");
    expect(whole).toContain("消去済みの氏名");
  });

  it("numbers its pages, and carries its name and hash on each", () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, lines] of pages.entries()) {
      expect(lines[0]).toBe("監査ログ抄本 / 医療法人社団 分界会 さくら総合病院");
      expect(lines[1]).toBe("AUD-2026-000123");
      expect(lines.slice(-2)).toEqual([
        `SHA-256 ${extract.head?.hash}`,
        `${index + 1} / ${pages.length} ページ`,
      ]);
    }
  });

  it("repeats the head of the table on each page that has rows", () => {
    for (const lines of pages) {
      const hasRows = lines.some((line) => /^[0-9a-f]{12}$/u.test(line));
      expect(lines.includes("ハッシュ先頭")).toBe(hasRows);
    }
  });

  it("says how to compute the chain again", () => {
    expect(whole).toContain("確かめ方");
    expect(whole).toContain("RFC 8785");
  });

  it("says who made it, in which tongue, and is PDF 1.7", async () => {
    const loading = getDocument({ data: bytes.slice() });
    const { info } = await (await loading.promise).getMetadata();
    await loading.destroy();
    expect(info).toMatchObject({
      PDFFormatVersion: "1.7",
      Language: "ja",
      Title: "監査ログ抄本",
      Author: extract.organizationName,
      Subject: extract.documentId,
      CreationDate: "D:20261121013205Z",
    });
  });

  it("is the same, byte by byte, for the same values", async () => {
    expect(await renderAuditReport(extract)).toEqual(bytes);
  });
});

it("is complete in English", async () => {
  const lines = (
    await pdfLines(await renderAuditReport(givenAuditExtract(2, { language: "en" })))
  ).flat();
  expect(lines).toEqual(
    expect.arrayContaining(["Audit log extract", "Time (Japan)", "Page 1 of 1"]),
  );
  expect(lines).toContain("1 November 2026, 09:00:00");
});

it("says so when there is nothing to list", async () => {
  const lines = (await pdfLines(await renderAuditReport(givenAuditExtract(0)))).flat();
  expect(lines).toEqual(expect.arrayContaining(["まだありません", "この期間の記録はありません。"]));
});

it("says at its end which letters it could not print", async () => {
  const organizationName = "葛\u{E0100}城病院 🏥";
  const lines = (
    await pdfLines(await renderAuditReport(givenAuditExtract(1, { organizationName })))
  ).flat();
  expect(lines).toContain("葛城病院 〓");
  expect(lines).toContain("U+845B U+E0100：「葛」の異体字");
  expect(lines).toContain("U+1F3E5：書体にない文字");
});

it("says what was compared, and leaves open when an altered record was written", async () => {
  const given = givenAuditExtract(1, { check: { names: 5, erased: 1, altered: 2 } });
  const rows = given.rows.map((row) => ({ ...row, at: null, deedLabel: "書き換えられた記録" }));
  const lines = (await pdfLines(await renderAuditReport({ ...given, rows }))).flat();
  expect(lines).toEqual(
    expect.arrayContaining([
      "記録 1 件と名前 5 件を、出力のときにハッシュ値と照合しました。",
      "書き換えの疑い 2 件。消去済みの名前 1 件。",
      "書き換えられた記録",
    ]),
  );
});

it("prints a text that is longer than a page to its end", async () => {
  const extract = givenAuditExtract(2);
  const [first, second] = extract.rows;
  if (!first || !second) throw new Error("two rows were asked for");
  const rows = [{ ...first, subjectLabel: `始${"ゑ".repeat(3_000)}終` }, second];
  const pages = await pdfLines(await renderAuditReport({ ...extract, rows }));
  const whole = pages.flat().join("");
  expect(whole.match(/ゑ/gu)).toHaveLength(3_000);
  expect(whole).toContain("ゑ終");
  expect(whole).toContain(second.hash.slice(0, 12));
});
