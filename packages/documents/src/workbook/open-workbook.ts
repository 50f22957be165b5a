import { DomainError } from "@bunkai/domain/error/domain-error";
import type { WorkbookGrid } from "@bunkai/domain/workbook/sheet-grid";
import type { ParsingOptions } from "@e965/xlsx";
import { zipSync } from "fflate";
import { isWantedPart, leanParts } from "./lean-parts.ts";
import { sheetPartNames } from "./lean-workbook.ts";
import { refuseOtherFiles } from "./refuse-other-files.ts";
import { sheetGrids } from "./sheet-grids.ts";
import { unzipParts } from "./unzip-parts.ts";

/** A filled-in form has less than 1 MB; with pictures inside, a few. */
const FILE_BYTES_MAX = 20 * 1024 * 1024;

const RELATIONS = "xl/_rels/workbook.xml.rels";

const options: ParsingOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellHTML: true,
  cellNF: true,
  // Keeps formulas without a result; blank cells are gone by then.
  sheetStubs: true,
  bookVBA: false,
};

/**
 * Opens a workbook (.xlsx, .xlsm) from an unknown sender and gives its cells as plain values.
 *
 * Nothing in it is trusted: sizes are counted while unpacking, only the parts with cells are unpacked, no link or entity is
 * followed, no formula is evaluated, no macro is looked at. Takes 20 MB at most, in a worker.
 *
 * @throws DomainError `file_too_large`, `workbook_bomb`, `workbook_damaged`, `workbook_empty`, `workbook_encrypted`,
 *   `workbook_not_xlsx`, `workbook_old_format`, `workbook_rights_managed`, `workbook_too_large`, `workbook_unsafe`
 */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookGrid> {
  if (bytes.length > FILE_BYTES_MAX) {
    throw new DomainError("file_too_large", { sizeBytesMax: FILE_BYTES_MAX });
  }
  refuseOtherFiles(bytes);
  const { parts, sheets } = leanParts(unzipParts(bytes, isWantedPart));
  const beside = sheetPartNames(textOf(parts, "xl/workbook.xml"), textOf(parts, RELATIONS)).map(
    (part) => sheets.get(part) ?? { hiddenRows: [], hiddenColumns: [], lists: [] },
  );
  // Loaded with the first workbook: other threads need not wait for it.
  const xlsx = await import("@e965/xlsx");
  try {
    const workbook = xlsx.read(zipSync(parts, { level: 0 }), options);
    return { sheets: sheetGrids(workbook, beside, xlsx.SSF) };
  } catch (cause) {
    throw new DomainError("workbook_damaged", { part: "xl/workbook.xml" }, { cause });
  }
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  return new TextDecoder().decode(parts[name]);
}
