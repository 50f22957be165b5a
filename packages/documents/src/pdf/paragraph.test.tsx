import { Document, Page } from "@react-pdf/renderer";
import { expect, it } from "vitest";
import { breakLines } from "./break-lines.ts";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from "./line-pieces.ts";
import { Paragraph } from "./paragraph.tsx";
import { renderPdf } from "./render-pdf.ts";
import { textStyles } from "./theme.ts";

const SENTENCE =
  "医療機関は、「サービス仕様適合開示書（第3版）」を3ヶ月ごとに確認し、ISO/IEC 27001の認証、" +
  "TLS 1.3での暗号化、可用性99.9%以上を、事業者（クラウドサービスを含む）に照会する。" +
  "キャッシュ・サーバーの復旧は2027年3月31日まで！詳しくはhttps://vendor.example.jp/security/disclosure?version=3&lang=ja、" +
  "担当：髙橋 𠮷朗「情報システム部」。";

async function linesOnPaper(text: string, widthPt: number): Promise<string[]> {
  const pdf = await renderPdf(
    <Document>
      <Page experimentalPagination size="A4" style={{ padding: 40 }}>
        <Paragraph text={text} textStyle={textStyles.body} widthPt={widthPt} />
      </Page>
    </Document>,
  );
  return (await pdfLines(pdf)).flat();
}

it.each([60, 97, 141, 200, 333, 505])(
  "prints exactly the lines it was broken into, %d pt wide: no hyphen, no forbidden letter at an end",
  async (widthPt) => {
    // Each beginning shifts all later line ends.
    const text = Array.from({ length: 9 }, (_, from) => SENTENCE.slice(from)).join("\n");
    const lines = await linesOnPaper(text, widthPt);

    expect(lines).toEqual(breakLines(text, widthPt, textStyles.body));
    expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    for (const line of lines) {
      expect(line).not.toMatch(/-$/u);
      expect(NOT_AT_LINE_END.test([...line].at(-1) ?? "")).toBe(false);
    }
    const starts = lines.filter((line) => NOT_AT_LINE_START.test([...line][0] ?? ""));
    // The text itself begins two of its lines with such a letter.
    expect(starts.every((line) => line.startsWith("、「サ") || line.startsWith("ービ"))).toBe(true);
  },
);

it("keeps words, numbers and their units together", async () => {
  const text = await linesOnPaper(SENTENCE, 120);
  for (const whole of ["ISO/IEC", "27001", "99.9%", "2027年", "31日"]) {
    expect(text.some((line) => line.includes(whole))).toBe(true);
  }
});

it("prints what the font lacks as 〓, never as another letter", async () => {
  expect(await linesOnPaper("葛\u{E0100}城 ≒ 🏥", 200)).toEqual(["葛城 〓 〓"]);
});

it("goes on from page to page when it is longer than one", async () => {
  const numbers = Array.from({ length: 200 }, (_, number) => `第${number}行`);
  expect(await linesOnPaper(numbers.join("\n"), 300)).toEqual(numbers);
});
