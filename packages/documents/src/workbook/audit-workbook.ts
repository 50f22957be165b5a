import type { SignedHead } from "@bunkai/domain/audit/signed-head";
import { wordsOf } from "@bunkai/language/words";
import type { Workbook } from "exceljs";
import type { AuditExtract, AuditExtractRow } from "../audit/audit-extract.ts";
import { auditExtractFacts, auditRecomputeSteps } from "../audit/audit-extract-texts.ts";
import { addTableSheet, type SheetColumn, setCell } from "./table-sheet.ts";

/**
 * The audit extract as a workbook (.xlsx): a sheet that says what the extract is of and how to compute the chain again,
 * the events with their whole hashes, and the heads that were signed.
 *
 * @throws DomainError `work_too_large` when a text is longer than Excel can hold
 */
export async function writeAuditWorkbook(extract: AuditExtract): Promise<Uint8Array> {
  const { extract: words, signed } = wordsOf(extract.language).audit;
  // Loaded with the first workbook: it takes half a second that a worker for papers need not wait for.
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  workbook.creator = "Bunkai";
  workbook.title = words.title;
  workbook.subject = extract.documentId;
  workbook.company = extract.organizationName;
  workbook.created = extract.exportedAt;
  workbook.modified = extract.exportedAt;
  addAboutSheet(workbook, extract);
  addTableSheet(workbook, { name: words.records, columns: columnsOf(extract), rows: extract.rows });
  addTableSheet(workbook, {
    name: signed.sheet,
    columns: signedColumnsOf(extract),
    rows: extract.signed.heads,
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function columnsOf(extract: AuditExtract): SheetColumn<AuditExtractRow>[] {
  const { extract: words, field } = wordsOf(extract.language).audit;
  return [
    { title: field.sequence, widthDigits: 8, valueOf: ({ sequence }) => sequence },
    { title: field.at, widthDigits: 21, valueOf: ({ at }) => at ?? "" },
    { title: field.deed, widthDigits: 28, valueOf: ({ deedLabel }) => deedLabel },
    { title: field.actor, widthDigits: 22, valueOf: ({ actorLabel }) => actorLabel },
    { title: field.subject, widthDigits: 44, valueOf: ({ subjectLabel }) => subjectLabel },
    { title: field.facts, widthDigits: 68, valueOf: ({ factsText }) => factsText },
    // As it stands in the hashed record, to the millisecond.
    { title: words.atUtc, widthDigits: 26, valueOf: ({ at }) => at?.toISOString() ?? "" },
    { title: field.hash, widthDigits: 68, valueOf: ({ hash }) => hash },
  ];
}

function signedColumnsOf({ language }: AuditExtract): SheetColumn<SignedHead>[] {
  const { field, signed } = wordsOf(language).audit;
  const { field: words } = signed;
  return [
    { title: field.sequence, widthDigits: 8, valueOf: ({ sequence }) => sequence },
    { title: words.at, widthDigits: 21, valueOf: ({ at }) => new Date(at) },
    { title: field.hash, widthDigits: 68, valueOf: ({ hash }) => hash },
    { title: words.text, widthDigits: 68, valueOf: ({ text }) => text },
    { title: words.signature, widthDigits: 68, valueOf: ({ signature }) => signature },
    {
      title: words.stampAt,
      widthDigits: 21,
      valueOf: ({ stamp }) => (stamp ? new Date(stamp.at) : ""),
    },
    { title: words.authority, widthDigits: 40, valueOf: ({ stamp }) => stamp?.authority ?? "" },
    { title: words.token, widthDigits: 68, valueOf: ({ stamp }) => stamp?.token ?? "" },
  ];
}

const LABEL_WIDTH_DIGITS = 20;
const VALUE_WIDTH_DIGITS = 90;

function addAboutSheet(workbook: Workbook, extract: AuditExtract): void {
  const { extract: words, signed } = wordsOf(extract.language).audit;
  const sheet = workbook.addWorksheet(words.about);
  sheet.columns = [{ width: LABEL_WIDTH_DIGITS }, { width: VALUE_WIDTH_DIGITS }];
  const lines = [
    ...auditExtractFacts(extract).map(({ label, value }) => [label, value] as const),
    ...auditRecomputeSteps(extract).map(
      (step, index) => [`${words.recompute.title} ${index + 1}`, step] as const,
    ),
    ...extract.signed.certificates.map((one) => [signed.certificate, one] as const),
  ];
  for (const [index, [label, value]] of lines.entries()) {
    setCell(sheet.getCell(index + 1, 1), label);
    sheet.getCell(index + 1, 1).font = { bold: true };
    setCell(sheet.getCell(index + 1, 2), value);
  }
}
