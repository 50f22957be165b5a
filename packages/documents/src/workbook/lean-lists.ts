import { columnNumber } from "@bunkai/domain/workbook/cell-address";
import type { GridRange } from "@bunkai/domain/workbook/sheet-grid";
import { findAttribute, findElement } from "./xml-element.ts";

/** Cells that let one choose among words, as a sheet part writes it: `source` is a formula of Excel, unresolved. */
export type ListedCells = { readonly ranges: readonly GridRange[]; readonly source: string };

/** A form has one or two for each column, or one for each row; a hostile file has thousands over whole sheets. */
const LISTS_MAX = 1000;
/** Of all lists of a sheet together: every cell that is looked at is looked for in all of them. */
const RANGES_MAX = 2000;
const SOURCE_LENGTH_MAX = 2000;
const ROW_MAX = 1_048_576;

const BEGIN = /<(?:\w+:)?dataValidation\s[^<>]*[^<>/]>/gu;
const FINISH = /<\/(?:\w+:)?dataValidation>/gu;
const RANGE = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/u;

/** The lists behind the cells of a sheet part, those of Excel 2010's extension too. Everything else of a validation is left. */
export function listedCells(behindCells: string): readonly ListedCells[] {
  const lists: ListedCells[] = [];
  let ranges = 0;
  BEGIN.lastIndex = 0;
  for (let count = 0; count < LISTS_MAX; count += 1) {
    const begin = BEGIN.exec(behindCells);
    if (!begin) break;
    FINISH.lastIndex = BEGIN.lastIndex;
    const finish = FINISH.exec(behindCells);
    if (!finish) break;
    const list = listOf(begin[0], behindCells.slice(BEGIN.lastIndex, finish.index));
    ranges += list?.ranges.length ?? 0;
    if (ranges > RANGES_MAX) break;
    if (list) lists.push(list);
    BEGIN.lastIndex = FINISH.lastIndex;
  }
  return lists;
}

function listOf(tag: string, inner: string): ListedCells | null {
  if (findAttribute(tag, "type") !== "list") return null;
  const formula = findElement(inner, "formula1")?.inner ?? "";
  const source = plainXml(findElement(formula, "f")?.inner ?? formula).trim();
  const places = findAttribute(tag, "sqref") ?? findElement(inner, "sqref")?.inner ?? "";
  const ranges = places.trim().split(/\s+/u, RANGES_MAX).flatMap(rangesOf);
  if (source === "" || source.length > SOURCE_LENGTH_MAX || ranges.length === 0) return null;
  return { ranges, source };
}

/** `C4:C20` or `C4` as rows and columns; none for anything else. */
export function rangesOf(text: string): readonly GridRange[] {
  const [, left, top, right = left, bottom = top] = RANGE.exec(text.replaceAll("$", "")) ?? [];
  if (!left || !right) return [];
  return [
    {
      top: Number(top),
      left: columnNumber(left),
      bottom: Math.min(Number(bottom), ROW_MAX),
      right: columnNumber(right),
    },
  ];
}

function plainXml(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
