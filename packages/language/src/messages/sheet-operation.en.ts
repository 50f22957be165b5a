import type { Shape } from "../shape.ts";
import type { sheetOperationJa } from "./sheet-operation.ja.ts";

/** Operations of sheets as files, and of letters that no paper prints. */
export const sheetOperationEn: Shape<typeof sheetOperationJa> = {
  confirmLetters: "Replace letters that cannot be printed by those that were confirmed",
  listLetters: "See where a draft has letters that cannot be printed",
  getDraftCsv: "Get a draft as CSV, marked as a draft",
  getDraftJson: "Get a draft as JSON, marked as a draft",
  getDraftPdf: "Get a draft as PDF, marked as a draft",
  getDraftWorkbook: "Get a draft as a workbook, marked as a draft",
  getReceivedCsv: "Get a received copy as CSV, marked as not issued by the vendor",
  getReceivedJson: "Get a received copy as JSON, marked as not issued by the vendor",
  getReceivedPdf: "Get a received copy as PDF, marked as not issued by the vendor",
  getReceivedWorkbook: "Get a received copy as a workbook, marked as not issued by the vendor",
  getRevisionCsv: "Get an issued disclosure as CSV",
  getRevisionPdf: "Get an issued disclosure as PDF",
  getRevisionWorkbook: "Get an issued disclosure as a workbook",
  getRevisionText: "Get an issued disclosure in the form that can be verified (canonical JSON)",
  getRevision: "Read an issued disclosure",
  withdrawRevision: "Withdraw an issued disclosure",
};
