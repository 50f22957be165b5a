import type { AnswerStyle } from "./answer-words.ts";
import { type HeaderBlock, headerBlocks } from "./header-rows.ts";
import { findItemNumber } from "./item-number.ts";
import type { SheetView } from "./sheet-view.ts";
import { type TableColumn, tableColumns } from "./table-columns.ts";
import { type AnswerColumns, answerColumnsOf, type TableLayout } from "./table-layout.ts";

/** A column without a heading counts as answers when this share of its cells are answers, and it has this many. */
const ANSWER_SHARE_MIN = 0.6;
const ANSWER_CELLS_MIN = 3;
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
  const answers = withNotes(answerColumns(right), right, { isBare: block.bottom < block.top });
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
      .filter((one) => one !== number && one.role !== "note" && one.role !== "explanation")
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

function isAnswerLike({ content, role }: TableColumn): boolean {
  if (role === "mark" || role === "answer") return true;
  return (
    role === null && content.cells >= ANSWER_CELLS_MIN && content.answerShare >= ANSWER_SHARE_MIN
  );
}

type Unannotated = Omit<AnswerColumns, "notes">;

function answerColumns(columns: readonly TableColumn[]): readonly Unannotated[] {
  const groups: Unannotated[] = [];
  let marks = new Map<NonNullable<TableColumn["mark"]>, number>();
  let markLabel: string | null = null;
  for (const one of columns.filter(isAnswerLike)) {
    if (!one.mark) {
      groups.push({ label: one.label, columns: { kind: "single", column: one.column } });
      continue;
    }
    if (marks.has(one.mark) || markLabel !== one.label || marks.size === 0) {
      marks = new Map();
      markLabel = one.label;
      groups.push({ label: one.label, columns: { kind: "marks", byAnswer: marks } });
    }
    marks.set(one.mark, one.column);
  }
  return withoutStrays(groups, columns);
}

/** 回答 beside 対応状況 is one answer, not two products: of columns without a name, those that hold answers count. */
function withoutStrays(
  groups: readonly Unannotated[],
  all: readonly TableColumn[],
): readonly Unannotated[] {
  if (groups.length < 2) return groups;
  return groups.filter(({ columns, label }) => {
    if (columns.kind === "marks" || label !== "") return true;
    const content = all.find(({ column }) => column === columns.column)?.content;
    return content && content.cells > 0 && content.answerShare >= ANSWER_SHARE_MIN;
  });
}

/** Without headings, what stands behind the answers are notes. A column of notes belongs to the answers on its left; where notes stand behind the last answers only, to all. */
function withNotes(
  groups: readonly Unannotated[],
  columns: readonly TableColumn[],
  { isBare }: { readonly isBare: boolean },
): readonly AnswerColumns[] {
  const starts = groups.map(({ columns: own }) =>
    own.kind === "single" ? own.column : Math.min(...own.byAnswer.values()),
  );
  const notes = columns
    .filter((one) => {
      const { column, role } = one;
      if (role === "note") return true;
      if (column <= (starts[0] ?? 0)) return false;
      return role === "explanation" || (isBare && role === null && !isAnswerLike(one));
    })
    .map(({ column }) => column);
  const own = starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return notes.filter((column) => column > start && column < end);
  });
  const isShared = own.slice(0, -1).every((columns) => columns.length === 0);
  return groups.map((group, index) => ({ ...group, notes: isShared ? notes : (own[index] ?? []) }));
}
