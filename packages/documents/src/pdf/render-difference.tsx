import type { DifferencePaper } from "../disclosure/difference-paper.ts";
import { DifferenceDocument } from "./difference-document.tsx";
import { renderPdf } from "./render-pdf.ts";

/** The difference of two sheets as a PDF. */
export function renderDifference(paper: DifferencePaper): Promise<Uint8Array> {
  return renderPdf(<DifferenceDocument paper={paper} />);
}
