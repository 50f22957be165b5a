import { renderAgreement } from "../agreement/render-agreement.tsx";
import { renderCertificate } from "../agreement/render-certificate.tsx";
import { sealDocument } from "../agreement/seal-document.ts";
import { renderAuditReport } from "../pdf/render-audit-report.tsx";
import { renderDifference } from "../pdf/render-difference.tsx";
import { renderSheet } from "../pdf/render-sheet.tsx";
import { writeAuditWorkbook } from "../workbook/audit-workbook.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { writeSheetCsv } from "../workbook/sheet-csv.ts";
import { writeSheetWorkbook } from "../workbook/sheet-workbook.ts";
import { writeCells } from "../workbook/write-cells.ts";

/** Everything that the document workers can do: name → function. Inputs and outputs survive the structured clone. */
export const tasks = {
  readWorkbook,
  renderAgreement,
  renderAuditReport,
  renderCertificate,
  renderDifference,
  renderSheet,
  sealDocument,
  writeAuditWorkbook,
  writeCells,
  writeSheetCsv,
  writeSheetWorkbook,
};

export type Tasks = typeof tasks;
