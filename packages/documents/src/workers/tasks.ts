import { renderAuditReport } from "../pdf/render-audit-report.tsx";
import { writeAuditWorkbook } from "../workbook/audit-workbook.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";

/** Everything that the document workers can do: name → function. Inputs and outputs survive the structured clone. */
export const tasks = { readWorkbook, renderAuditReport, writeAuditWorkbook };

export type Tasks = typeof tasks;
