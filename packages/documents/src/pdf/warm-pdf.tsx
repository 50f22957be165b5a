import { Document, Page } from "@react-pdf/renderer";
import { Paragraph } from "./paragraph.tsx";
import { renderPdf } from "./render-pdf.ts";
import { textStyles } from "./theme.ts";

/** Renders one line in both weights and forgets it: fonts and layout are loaded when the first paper comes. */
export async function warmPdf(): Promise<void> {
  await renderPdf(
    <Document>
      <Page>
        <Paragraph text="分界" textStyle={textStyles.title} widthPt={100} />
        <Paragraph text="分界" textStyle={textStyles.body} widthPt={100} />
      </Page>
    </Document>,
  );
}
