import type { Shape } from "../shape.ts";
import { headerFieldEn } from "./header-field.en.ts";
import type { workbookImportJa } from "./workbook-import.ja.ts";

export const workbookImportEn: Shape<typeof workbookImportJa> = {
  open: "Import a filled-in workbook",
  title: "Import a filled-in workbook",
  typedIn:
    "All items of this form are answered by tables, which are not read from Excel. They are typed into the draft.",
  lead: "First you see what was read. The draft does not change before you press “Import”.",
  choose: "Choose a file",
  chooseAnother: "Choose another file",
  drop: "Choose an Excel workbook (.xlsx, .xlsm), or drop it here.",
  reading: ({ name }) => `Reading ${name}`,
  products: ({ count }) => `This workbook answers for ${count} products`,
  productsHint: "Choose the one to import.",
  productPlace: ({ sheet, column }) => `Sheet “${sheet}”, column ${column}`,
  productMissing: "Choose a product.",
  readProduct: "Read the answers of this product",
  found: ({ sure, doubtful, unmatched, silent, problems }) =>
    `Rows read for sure: ${sure}. To be checked: ${doubtful}. Without an item: ${unmatched}. Without an answer: ${silent}. Remarks: ${problems}.`,
  header: {
    title: "Head of the sheet",
    field: headerFieldEn,
    absent: "Not in the workbook",
    unreadable: "Not understood",
    place: ({ sheet, cell, text }) => `Sheet “${sheet}”, cell ${cell}: ${text}`,
    draft: ({ text }) => `Draft: ${text}`,
    strange: "The workbook names another company or product than this draft",
    strangeHint:
      "Please check that it is not the workbook of another company or product. If you tick the box, the head of the draft is replaced by that of the workbook.",
    take: "Import the head, too",
  },
  problems: ({ count }) => `Remarks (${count})`,
  doubtful: ({ count }) => `Rows to be checked (${count})`,
  doubtfulHint: "It is not sure which item these rows answer. Decide each one.",
  toOpenRow: "To the next undecided row",
  doubt: {
    likeness: "the wording is not very like",
    meaning: "very like, but words differ that can turn the meaning",
    rival: "another item or row is about as like",
    repeated: "the same question stands in another row too",
  },
  sure: ({ count }) => `Rows read for sure (${count})`,
  unmatched: ({ count }) => `Rows without an item (${count})`,
  unmatchedHint:
    "These are not imported as they stand. Where you know the item, choose it to import the row.",
  silent: ({ count }) => `Rows without an answer (${count})`,
  silentHint:
    "The workbook gives no answer here, or none that could be read. The import leaves the draft's answer as it is.",
  column: { row: "Row of the workbook", item: "Item", take: "Import" },
  how: {
    number: "number and wording fit",
    wording: "same wording",
    similarity: "like wording",
    remembered: "chosen before",
  },
  match: ({ how, percent }) => `${how} (${percent}%)`,
  asWritten: ({ text }) => `Written: ${text}`,
  checkedOn: ({ day }) => `Checked on: ${day}`,
  planDay: ({ day }) => `Planned for: ${day}`,
  completedOn: ({ day }) => `Completed on: ${day}`,
  note: ({ note }) => `Note: ${note}`,
  place: ({ sheet, cell }) => `Sheet “${sheet}”, cell ${cell}`,
  decide: ({ question }) => `Item for: ${question}`,
  thisItem: ({ item }) => `This item: ${item}`,
  otherItem: "Another item",
  otherItemOf: ({ question }) => `Choose another item for: ${question}`,
  chooseItem: "Choose an item",
  leaveOut: "Do not import",
  take: "Import",
  takeOf: ({ question }) => `Import this row: ${question}`,
  undecided: ({ count }) => `Rows still to be checked: ${count}.`,
  doubled: ({ count }) => `Items that two rows are to answer: ${count}.`,
  doubledOf: ({ item }) => `Rows for “${item}”:`,
  unaskedHint:
    "If you import, the draft gets both answers. If one is wrong, correct it afterwards, or leave the row out.",
  cell: ({ sheet, cell }) => `“${sheet}” ${cell}`,
  toDoubledRow: "To the rows that clash",
  will: ({ count, replaced }) =>
    `Answers that will be imported: ${count}.${replaced > 0 ? ` They replace ${replaced} answers of the draft.` : ""}`,
  submit: "Import",
  done: ({ count }) => `Answers imported: ${count}`,
};
