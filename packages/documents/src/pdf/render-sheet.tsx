import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import { renderPdf } from "./render-pdf.ts";
import { SheetDocument } from "./sheet-document.tsx";

/** A sheet as a PDF. */
export function renderSheet(paper: SheetPaper): Promise<Uint8Array> {
  return renderPdf(<SheetDocument paper={paper} />);
}
