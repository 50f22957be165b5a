import { Document, Page, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { Paragraph } from "./paragraph.tsx";
import { renderPdf } from "./render-pdf.ts";
import { Table } from "./table.tsx";
import { textStyles } from "./theme.ts";

function givenTable(name: string, rowCount: number, lineCount = 1) {
  return (
    <Table
      columns={[
        {
          title: `${name}の見出し`,
          widthPt: 200,
          textOf: (row: number) => `${name}${row}${"\nつづき".repeat(lineCount - 1)}`,
        },
      ]}
      keyOf={(row) => row}
      rows={Array.from({ length: rowCount }, (_, index) => index + 1)}
    />
  );
}

async function pagesOf(children: ReactNode): Promise<string[][]> {
  const pdf = await renderPdf(
    <Document>
      <Page experimentalPagination size="A4" style={{ padding: 40 }}>
        {children}
      </Page>
    </Document>,
  );
  return pdfLines(pdf);
}

it("repeats a head only while its own table goes on", async () => {
  const pages = await pagesOf(
    <View>
      {givenTable("甲", 60)}
      {givenTable("乙", 60)}
    </View>,
  );
  for (const lines of pages) {
    for (const name of ["甲", "乙"]) {
      const heads = lines.filter((line) => line === `${name}の見出し`);
      const rows = lines.filter((line) => new RegExp(`^${name}\\d`, "u").test(line));
      expect(heads.length).toBe(rows.length > 0 ? 1 : 0);
    }
  }
  expect(pages.flat().filter((line) => /^[甲乙]\d+$/u.test(line))).toHaveLength(120);
});

it.each([1, 19])(
  "never leaves a heading or a head alone at the end of a page (rows of %d lines)",
  async (lineCount) => {
    for (let heightPt = 650; heightPt <= 762; heightPt += 7) {
      const pages = await pagesOf(
        <View>
          <View style={{ height: heightPt }} />
          <Paragraph text="表題" textStyle={textStyles.heading} widthPt={300} />
          {givenTable("甲", 3, lineCount)}
        </View>,
      );
      const headings = pages.map((lines) => [lines.includes("表題"), lines.includes("甲1")]);
      expect(headings.every(([heading, row]) => heading === row)).toBe(true);
      for (const lines of pages) {
        expect(lines.includes("甲の見出し")).toBe(lines.some((line) => /^甲\d$/u.test(line)));
      }
    }
  },
);
