import { cellFaultsOf, labelsOf, mebibytesOf } from "../facts.ts";
import type { Shape } from "../shape.ts";
import { formNameEn } from "./form-name.en.ts";
import type { workbookErrorsJa } from "./workbook-error.ja.ts";

const faultsOfCell: Readonly<Record<string, string>> = {
  absent: "there is none",
  merged: "behind a merged cell",
  array: "part of a formula that fills several cells",
  shared: "holds a formula that other cells share",
  table: "names or sums up a column of a table",
};

const placesIn = (places: unknown): string =>
  cellFaultsOf(places)
    .map(({ cell, fault, sheet }) => `sheet “${sheet}”, ${cell} (${faultsOfCell[fault] ?? ""})`)
    .join("; ");

/** Why a workbook was not read. */
export const workbookErrorsEn: Shape<typeof workbookErrorsJa> = {
  workbook_bomb: {
    title: "This file unpacks to far too much",
    detail: ({ part, sizeBytesMax }) =>
      `“${String(part ?? "")}” inside it unpacks to more than ${mebibytesOf(sizeBytesMax)}\u00A0MB. Reading was stopped. Nothing was saved.`,
  },
  workbook_damaged: {
    title: "The workbook is damaged",
    detail: ({ part }) =>
      `${part ? `“${String(part)}” inside it is damaged.` : "The file is cut off, or its inner directory is damaged."} Open and save it in Excel again, or ask for it to be sent again.`,
  },
  workbook_empty: {
    title: "The workbook is empty",
    detail: () => "Nothing is written on the visible sheets. Choose the file that was filled in.",
  },
  workbook_encrypted: {
    title: "The workbook has a password",
    detail: () =>
      "A workbook with a password cannot be read. Remove the password in Excel, save it, and choose it again.",
  },
  workbook_not_read: {
    title: "This form cannot be imported",
    detail: () =>
      "All items of this form are answered by tables, which are not read from Excel. Type them in on its page.",
  },
  workbook_not_writable: {
    title: "This workbook cannot be written to",
    detail: ({ places, reason }) =>
      reason === "signed"
        ? "The workbook carries a digital signature, which writing would break. Use a workbook without one."
        : `Some cells cannot be written to, so nothing was written: ${placesIn(places)}. Choose other cells, or mend the merged cells or formulas in the workbook.`,
  },
  workbook_not_xlsx: {
    title: "This is not an Excel workbook",
    detail: ({ found }) => {
      const contents = {
        "?": "of a kind that is not known",
        GZIP: "a GZIP archive",
        OLE: "an old Office file",
        TEXT: "plain text (such as CSV)",
        Word: "a Word document",
        PowerPoint: "a PowerPoint presentation",
        XLSB: "an Excel binary workbook (.xlsb)",
        ZIP: "a ZIP archive",
      };
      return `Its content is ${labelsOf([found], contents, "")}. Choose an Excel workbook (.xlsx, .xlsm). The kind is read from the content, not from the name.`;
    },
  },
  workbook_old_format: {
    title: "The workbook has an old format",
    detail: () =>
      "The format of Excel 97-2003 (.xls) cannot be read. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and choose it again.",
  },
  workbook_product_unknown: {
    title: "This product is not in the workbook",
    detail: ({ product, products }) =>
      `“${String(product ?? "")}” was not found. Products in this workbook: ${labelsOf(products, {}, ", ")}`,
  },
  workbook_rights_managed: {
    title: "The file is rights-managed",
    detail: () =>
      "A file whose reading is managed (IRM, sensitivity label) cannot be read. Ask its author for a file without protection.",
  },
  workbook_too_large: {
    title: "Too many cells",
    detail: ({ part }) =>
      `Far more cells hold something than in any disclosure (stopped at ${String(part ?? "")}). Keep the sheets of the disclosure only.`,
  },
  workbook_unsafe: {
    title: "The workbook cannot be read safely",
    detail: ({ part, partCount, partCountMax }) =>
      `${
        partCount
          ? `The file holds ${String(partCount)} parts; at most ${String(partCountMax)} are read.`
          : `“${String(part ?? "")}” inside it is named in a way that Excel never writes.`
      } Open and save it in Excel, and choose that file.`,
  },
  workbook_without_table: {
    title: "No table of questions and answers was found",
    detail: () =>
      "We looked for a table with columns such as “Question” and “Answer” or “Yes”, “No”, “N/A”, and found none.",
  },
  workbook_wrong_edition: {
    title: "This is another form",
    detail: ({ editionKind, foundKind, percentRecognised, sheet }) =>
      `Sheet “${String(sheet ?? "")}” does not seem to be a filled-in ${formNameEn(editionKind)}${foundKind ? `; it says it is a ${formNameEn(foundKind)}` : ""}. ${String(percentRecognised ?? 0)}% of its questions are of the chosen form.`,
  },
  import_outdated: {
    title: "What was read is out of date",
    detail: () =>
      "Bunkai was updated after the workbook was read, and the reading can no longer be used. Nothing was imported. Read the workbook again.",
  },
  import_ambiguous: {
    title: "Rows go to the same item",
    detail: ({ cells }) =>
      `These rows are assigned to the same item as another one: ${labelsOf(cells, {}, ", ")}. Nothing was imported.`,
  },
};
