import { cellAddress } from "@bunkai/domain/workbook/cell-address";
import { findCell } from "./cell-range.ts";
import { findAttribute } from "./xml-element.ts";

const UNPLACED = /<(?:\w+:)?(?:row|c)(?=[\s/>])(?![^<>]*\sr=)[^<>]*>/u;
const ROW_OR_CELL = /<(?:\w+:)?(row|c)(?=[\s/>])[^<>]*>/gu;

/**
 * Rows in which every row and cell says where it stands: one without an address follows the one before. Needed before any
 * of them is taken out. Source: ECMA-376 part 1, 18.3.1.4 and 18.3.1.73.
 */
export function placeCells(rows: string): string {
  if (!UNPLACED.test(rows)) return rows;
  let row = 0;
  let column = 0;
  return rows.replace(ROW_OR_CELL, (tag: string, name: string) => {
    const own = findAttribute(tag, "r");
    if (name === "row") {
      row = own === null ? row + 1 : Number(own);
      column = 0;
      return own === null ? withAddress(tag, `${row}`) : tag;
    }
    column = own === null ? column + 1 : (findCell(own)?.column ?? column + 1);
    return own === null ? withAddress(tag, cellAddress(row, column)) : tag;
  });
}

function withAddress(tag: string, address: string): string {
  return tag.replace(/\s*\/?>$/u, (ending) => ` r="${address}"${ending.trim()}`);
}
