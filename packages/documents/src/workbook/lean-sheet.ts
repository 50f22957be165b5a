import { DomainError } from "@bunkai/domain/error/domain-error";
import { type ListedCells, listedCells } from "./lean-lists.ts";
import { placeCells } from "./place-cells.ts";
import { findAttribute, findElement, tagsIn } from "./xml-element.ts";

/** Merged areas of one sheet: a form merges two or three in a row. */
const MERGES_MAX = 20_000;
/** Columns that a form can reach, and groups of them that are described. */
const COLUMN_MAX = 500;
const COLUMN_GROUPS_MAX = 500;

const ROOT = /<(\w+:)?worksheet\b[^<>]*>/u;
const BLANK_CELLS = /<(?:\w+:)?c\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?c>)/gu;
const BLANK_ROWS = /<(?:\w+:)?row\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/gu;
const FORMULAS = /<((?:\w+:)?)f\b[^<>]*(?:\/>|>[^<]*<\/(?:\w+:)?f>)/gu;

/** A sheet part with nothing but cells that hold something and merged cells. */
export type LeanSheet = {
  readonly xml: string;
  readonly cells: number;
  /** From 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that let one choose among words. */
  readonly lists: readonly ListedCells[];
};

/**
 * Reduces a sheet part to what is read.
 *
 * Conditional formats, extensions, drawings and links go: a small file can blow them up to gigabytes in a reader. Of
 * validations only lists of words are kept, with their ranges as they are written.
 * A formula becomes the mark that there is one: it is never evaluated, nor spread over the cells that share it.
 *
 * @throws DomainError `workbook_too_large` with more than `cellsMax` cells that hold something
 */
export function leanSheet(part: string, xml: string, cellsMax: number): LeanSheet {
  const [root = "<worksheet>", prefix = ""] = ROOT.exec(xml) ?? [];
  const data = findElement(xml, "sheetData");
  const rows = placeCells(data?.inner ?? "")
    .replace(BLANK_CELLS, "")
    .replace(BLANK_ROWS, "")
    .replace(FORMULAS, "<$1f>0</$1f>");
  const behind = xml.slice(data?.end ?? xml.length);
  const merges = findElement(behind, "mergeCells")?.outer ?? "";
  const cells = tagsIn(rows, "c", cellsMax).length;
  const lines = tagsIn(rows, "row", cellsMax);
  const isTooLarge =
    cells > cellsMax ||
    lines.length > cellsMax ||
    tagsIn(merges, "mergeCell", MERGES_MAX).length > MERGES_MAX;
  if (isTooLarge) throw new DomainError("workbook_too_large", { part });
  return {
    xml: `${root}<${prefix}sheetData>${rows}</${prefix}sheetData>${merges}</${prefix}worksheet>`,
    cells,
    hiddenRows: lines.filter(isHidden).map((tag) => Number(findAttribute(tag, "r"))),
    hiddenColumns: hiddenColumns(xml.slice(0, data?.start ?? 0)),
    lists: listedCells(behind),
  };
}

/** One line can name 16,384 columns. */
function hiddenColumns(head: string): readonly number[] {
  const groups = tagsIn(head, "col", COLUMN_GROUPS_MAX).slice(0, COLUMN_GROUPS_MAX);
  const columns = groups.filter(isHidden).flatMap((tag) => {
    const first = Math.max(Number(findAttribute(tag, "min")), 1);
    const last = Math.min(Number(findAttribute(tag, "max")), COLUMN_MAX);
    return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
  });
  return [...new Set(columns)];
}

function isHidden(tag: string): boolean {
  return /^(?:1|true)$/u.test(findAttribute(tag, "hidden") ?? "");
}
