import type { AuditExtract } from "../audit/audit-extract.ts";
import { AuditReport } from "./audit-report.tsx";
import { renderPdf } from "./render-pdf.ts";

/** The audit extract as a PDF. */
export function renderAuditReport(extract: AuditExtract): Promise<Uint8Array> {
  return renderPdf(<AuditReport extract={extract} />);
}
