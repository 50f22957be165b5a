import { ANSWER_SHARE_MIN, answerColumns, isAnswerLike } from "./answer-columns.ts";
import type { AnswerStyle } from "./answer-words.ts";
import { type HeaderBlock, headerBlocks } from "./header-rows.ts";
import { findItemNumber } from "./item-number.ts";
import type { SheetView } from "./sheet-view.ts";
import { type TableColumn, tableColumns } from "./table-columns.ts";
import { answerColumnsOf, type TableLayout } from "./table-layout.ts";

const NUMBER_SHARE_MIN = 0.6;
const QUESTION_LENGTH_MIN = 8;

/**
 * Finds the tables of questions and answers of a sheet by what headings say and cells hold, not by position.
 * A sheet without headings is tried by its cells alone.
 */
export function findTables(view: SheetView, codes: AnswerStyle["codes"]): readonly TableLayout[] {
  const lastRow = view.rows.at(-1) ?? 0;
  const blocks = headerBlocks(view);
  const tables = blocks.flatMap((block, index) => {
    const last = (blocks[index + 1]?.top ?? lastRow + 1) - 1;
    return layoutOf(view, block, last, codes) ?? [];
  });
  if (tables.length > 0) return tables;
  return bareTables(view, lastRow, codes);
}

/** A table without headings goes from the first numbered or answered question to the last answered one. */
function bareTables(
  view: SheetView,
  lastRow: number,
  codes: AnswerStyle["codes"],
): readonly TableLayout[] {
  const top = view.rows[0] ?? 1;
  const table = layoutOf(view, { top, bottom: top - 1 }, lastRow, codes);
  if (!table) return [];
  const columns = table.answers.flatMap(answerColumnsOf);
  const isAsked = (row: number) => view.at(row, table.question) !== null;
  const isAnswered = (row: number) => columns.some((column) => view.at(row, column) !== null);
  const isNumbered = (row: number) =>
    findItemNumber(view.at(row, table.number ?? 0)?.text ?? "") !== null;
  const first = view.rows.find((row) => isAsked(row) && (isNumbered(row) || isAnswered(row)));
  const last = view.rows.findLast((row) => isAsked(row) && isAnswered(row));
  if (first === undefined || last === undefined) return [];
  return [{ ...table, headerTop: first, headerBottom: first - 1, lastRow: last }];
}

function layoutOf(
  view: SheetView,
  block: HeaderBlock,
  lastRow: number,
  codes: AnswerStyle["codes"],
): TableLayout | null {
  const columns = tableColumns(view, block, lastRow, codes);
  const question = questionColumn(columns);
  if (!question) return null;
  const right = columns.filter(({ column }) => column > question.column);
  const answers = answerColumns(right, { isBare: block.bottom < block.top });
  if (answers.length === 0) return null;
  const left = columns.filter(({ column }) => column < question.column);
  const number =
    left.findLast(({ role }) => role === "number") ??
    left.findLast(({ content, role }) => !role && content.numberShare >= NUMBER_SHARE_MIN);
  return {
    headerTop: block.top,
    headerBottom: block.bottom,
    lastRow,
    number: number?.column ?? null,
    question: question.column,
    sections: left
      .filter((one) => one !== number && (one.role === null || isBody(one.role)))
      .filter(({ content }) => content.cells > 0 && content.answerShare < ANSWER_SHARE_MIN)
      .map(({ column }) => column),
    answers,
  };
}

/** The column named so with the most text, since 項目 and 内容 stand beside each other; else the wordiest before an answer. */
function questionColumn(columns: readonly TableColumn[]): TableColumn | null {
  const named = columns.filter(({ role }) => role === "question");
  const firstAnswer = columns.findIndex(isAnswerLike);
  const unnamed = columns
    .slice(0, Math.max(firstAnswer, 0))
    .filter(
      ({ content, role }) => !role && content.characters >= QUESTION_LENGTH_MIN * content.cells,
    );
  const wordiest = (named.length > 0 ? named : unnamed).toSorted(
    (a, b) => b.content.characters - a.content.characters,
  )[0];
  return wordiest && wordiest.content.characters > 0 ? wordiest : null;
}

/** What may name a section left of the questions. A column of notes or days does not. */
function isBody(role: TableColumn["role"]): boolean {
  return role === "section" || role === "question" || role === "number" || role === "answer";
}
