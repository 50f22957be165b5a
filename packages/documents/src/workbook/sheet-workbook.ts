import { wordsOf } from "@bunkai/language/words";
import type { Workbook } from "exceljs";
import { madeAt } from "../disclosure/made-at.ts";
import { type SheetField, sheetColumns } from "../disclosure/sheet-columns.ts";
import { sheetFacts } from "../disclosure/sheet-facts.ts";
import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import { type SheetRow, sheetRows } from "../disclosure/sheet-rows.ts";
import { addTableSheet, setCell } from "./table-sheet.ts";

const widthsDigits: Readonly<Record<SheetField, number>> = {
  number: 8,
  section: 26,
  question: 60,
  answer: 16,
  note: 44,
  condition: 24,
  planDay: 18,
  planText: 30,
  reason: 30,
  customerDuty: 30,
  checkedOn: 18,
  completedOn: 18,
  evidence: 36,
};
/** Figures, texts and tables need more than はい. */
const WIDE_ANSWER_DIGITS = 44;
const LABEL_WIDTH_DIGITS = 24;
const VALUE_WIDTH_DIGITS = 90;

/**
 * A sheet as a workbook (.xlsx) of our own layout: what it is of, and a row for each item. It can be read in again: headings
 * and answers are in the words that readers of forms know.
 *
 * @throws DomainError `work_too_large` when a text is longer than Excel can hold
 */
export async function writeSheetWorkbook(paper: SheetPaper): Promise<Uint8Array> {
  const words = wordsOf(paper.language).disclosure.paper;
  const hasJudgementsOnly = paper.edition.items.every(({ kind }) => kind.type === "judgement");
  // Loaded with the first workbook: it takes half a second that a worker for papers need not wait for.
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  workbook.creator = "Bunkai";
  workbook.title = paper.edition.title[paper.language];
  workbook.company = paper.content.vendor.name;
  const at = madeAt(paper);
  workbook.created = at;
  workbook.modified = at;
  addAboutSheet(workbook, paper);
  addTableSheet<SheetRow>(workbook, {
    name: words.answers,
    columns: sheetColumns(paper).map(({ field, title }) => ({
      title,
      widthDigits:
        field === "answer" && !hasJudgementsOnly ? WIDE_ANSWER_DIGITS : widthsDigits[field],
      valueOf: (row) => row[field],
    })),
    rows: sheetRows(paper),
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addAboutSheet(workbook: Workbook, paper: SheetPaper): void {
  const words = wordsOf(paper.language).disclosure.paper;
  const { remark } = paper.edition;
  const sheet = workbook.addWorksheet(words.about);
  sheet.columns = [{ width: LABEL_WIDTH_DIGITS }, { width: VALUE_WIDTH_DIGITS }];
  const lines = [
    ...sheetFacts(paper),
    ...(remark ? [{ label: words.remark, value: remark[paper.language] }] : []),
  ];
  for (const [index, { label, value }] of lines.entries()) {
    setCell(sheet.getCell(index + 1, 1), label);
    sheet.getCell(index + 1, 1).font = { bold: true };
    setCell(sheet.getCell(index + 1, 2), value);
  }
}
