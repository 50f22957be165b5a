import { judgementMarks, yesAsRing } from "@bunkai/domain/comparison/judgement-mark";
import { Document, Page, Text } from "@react-pdf/renderer";
import { expect, it } from "vitest";
import { pdfLines } from "./fixtures/pdf-lines.ts";
import { JudgementMarkShape } from "./judgement-mark-shape.tsx";
import { renderPdf } from "./render-pdf.ts";

it("draws marks as shapes, so that no font can turn them into another letter", async () => {
  const marks = [...Object.values(judgementMarks), yesAsRing];
  const pdf = await renderPdf(
    <Document>
      <Page size="A4">
        {marks.map((mark) => (
          <JudgementMarkShape key={mark.text} mark={mark} sizePt={12} />
        ))}
        <Text>word</Text>
      </Page>
    </Document>,
  );
  expect(await pdfLines(pdf)).toEqual([["word"]]);
  const withoutMarks = await renderPdf(
    <Document>
      <Page size="A4">
        <Text>word</Text>
      </Page>
    </Document>,
  );
  expect(pdf.length).toBeGreaterThan(withoutMarks.length);
});
