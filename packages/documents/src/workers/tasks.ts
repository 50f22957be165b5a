import { renderAgreement } from "../agreement/render-agreement.tsx";
import { renderCertificate } from "../agreement/render-certificate.tsx";
import { sealDocument } from "../agreement/seal-document.ts";
import { renderAuditReport } from "../pdf/render-audit-report.tsx";
import { renderDifference } from "../pdf/render-difference.tsx";
import { renderSheet } from "../pdf/render-sheet.tsx";
import { proposeAnswers } from "../questionnaire/propose-answers.ts";
import { writeAuditWorkbook } from "../workbook/audit-workbook.ts";
import { fillForm } from "../workbook/fill-form.ts";
import { readFormWorkbook } from "../workbook/read-form-workbook.ts";
import { readKnownWorkbook } from "../workbook/read-known-workbook.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { writeSheetCsv } from "../workbook/sheet-csv.ts";
import { writeSheetWorkbook } from "../workbook/sheet-workbook.ts";

/** Everything that the document workers can do: name → function. Inputs and outputs survive the structured clone. */
export const tasks = {
  fillForm,
  proposeAnswers,
  readFormWorkbook,
  readKnownWorkbook,
  readWorkbook,
  renderAgreement,
  renderAuditReport,
  renderCertificate,
  renderDifference,
  renderSheet,
  sealDocument,
  writeAuditWorkbook,
  writeSheetCsv,
  writeSheetWorkbook,
};

export type Tasks = typeof tasks;
