import { readAnswerCell } from "./answer-cell.ts";
import { type AnswerStyle, isRingOrCross } from "./answer-words.ts";
import type { HeaderBlock } from "./header-rows.ts";
import {
  type ColumnRole,
  findColumnRole,
  findMarkHeading,
  headingWithoutRole,
} from "./header-words.ts";
import { findItemNumber } from "./item-number.ts";
import type { GivenAnswer } from "./sheet-answer.ts";
import type { SheetView } from "./sheet-view.ts";

/** One column of a table: what its headings say, and what its cells look like. */
export type TableColumn = {
  readonly column: number;
  readonly role: ColumnRole | "mark" | null;
  readonly mark: GivenAnswer | null;
  /** What the headings say besides the role: the name of a product. */
  readonly label: string;
  /** All that the headings say, the lowest first. */
  readonly heading: string;
  readonly content: ColumnContent;
};

/** The cells below the headings. Shares go from 0 to 1 and count the cells that hold something. */
export type ColumnContent = {
  readonly cells: number;
  readonly characters: number;
  readonly answerShare: number;
  readonly numberShare: number;
  readonly hasSigns: boolean;
};

/** Describes every column that holds something between the headings and the last row. */
export function tableColumns(
  view: SheetView,
  { bottom, top }: HeaderBlock,
  lastRow: number,
  codes: AnswerStyle["codes"],
): readonly TableColumn[] {
  const rows = view.rows.filter((row) => row >= top && row <= lastRow);
  const columns = new Set(rows.flatMap((row) => view.cellsOf(row).map(({ column }) => column)));
  for (const { column } of view.cellsOf(top)) {
    for (
      let one = column;
      one <= Math.min(view.rangeAt(top, column).right, column + 99);
      one += 1
    ) {
      columns.add(one);
    }
  }
  const byColumn = textsByColumn(
    view,
    rows.filter((row) => row > bottom),
  );
  const described = [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      ...headingOf(view, { top, bottom }, column),
      content: contentOf(byColumn.get(column) ?? [], codes),
    }));
  // "No" beside "Yes" is an answer; alone it counts the questions.
  return described.map(({ mark, role, ...one }, index) =>
    mark === null || (role === "number" && described[index - 1]?.mark !== "yes")
      ? { ...one, mark: null, role }
      : { ...one, mark, role: "mark" as const },
  );
}

function textsByColumn(view: SheetView, rows: readonly number[]): ReadonlyMap<number, string[]> {
  const texts = new Map<number, string[]>();
  for (const row of rows) {
    for (const { column, text } of view.cellsOf(row)) {
      const list = texts.get(column);
      if (list) list.push(text);
      else texts.set(column, [text]);
    }
  }
  return texts;
}

/** Reads the headings of a column from the lowest up: the lowest that names a role decides. */
function headingOf(view: SheetView, { bottom, top }: HeaderBlock, column: number) {
  const path: string[] = [];
  for (let row = bottom; row >= top; row -= 1) {
    const text = view.over(row, column)?.text.trim();
    if (text && text !== path.at(-1)) path.push(text);
  }
  const mark = path.map(findMarkHeading).find((answer) => answer !== null) ?? null;
  const role = path.map(findColumnRole).find((one) => one !== null) ?? null;
  const label = path.map(headingWithoutRole).filter((text) => text !== "");
  return { mark, role, label: label.reverse().join(" "), heading: path.join(" ") };
}

function contentOf(texts: readonly string[], codes: AnswerStyle["codes"]): ColumnContent {
  const hasSigns = texts.some(isRingOrCross);
  const share = (count: number) => (texts.length === 0 ? 0 : count / texts.length);
  return {
    cells: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    answerShare: share(texts.filter((text) => isAnswer(text, { codes, hasSigns })).length),
    numberShare: share(texts.filter((text) => findItemNumber(text) !== null).length),
    hasSigns,
  };
}

/** Underlined words cannot be seen here; a cell of all answers still looks like one. */
function isAnswer(text: string, style: AnswerStyle): boolean {
  const cell = { row: 1, column: 1, text, day: null, isFormula: false, isCleaned: false };
  return readAnswerCell({ ...cell, underlined: [] }, style).fault === null;
}
