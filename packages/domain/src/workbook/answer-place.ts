import { isMark, isOpenBox } from "./answer-marks.ts";
import { findAnswerOfWord } from "./answer-words.ts";
import { boxesIn, emptySign, fullSign, withSigns } from "./box-signs.ts";
import { cellAddress } from "./cell-address.ts";
import type { AnswerPlace } from "./form-layout.ts";
import { type WantedWords, wordsOfList } from "./form-words.ts";
import type { SheetForm } from "./sheet-forms.ts";
import type { SheetView } from "./sheet-view.ts";
import type { AnswerColumns } from "./table-layout.ts";
import type { QuestionRow } from "./table-rows.ts";

/** What is known of a column of answers before its rows are looked at. */
export type AnswerColumn = {
  readonly form: SheetForm;
  readonly columns: AnswerColumns;
  readonly wanted: WantedWords;
  /** What marks an answer, and what stands where none is marked. */
  readonly mark: string;
  readonly blank: string;
};

/** The sign that the form's marks are made with: of its lists, as they stand there, or the sign for a box that it prints. */
export function markOfColumns(
  { view }: SheetForm,
  { columns }: AnswerColumns,
  rows: readonly QuestionRow[],
): { readonly mark: string; readonly blank: string } {
  if (columns.kind === "single") return { mark: "○", blank: "" };
  const places = rows.flatMap((row) =>
    [...columns.byAnswer.values()].map((column) => [row.cell.row, column] as const),
  );
  const texts = places.map(([row, column]) => view.at(row, column)?.text.trim() ?? "");
  const blank = texts.find(isOpenBox) ?? "";
  if (blank !== "") return { mark: fullSign(blank), blank };
  const listed = places.flatMap(([row, column]) => view.wordsAt(row, column) ?? []);
  return { mark: [...listed, ...texts].find(isMark) ?? "○", blank };
}

/**
 * Where a row takes its answer.
 *
 * @param isJudgement はい or いいえ is asked; null: that is not known, and the form decides
 * @returns null when the form gives no place for はい or none for いいえ
 */
export function answerPlace(
  { blank, columns: { columns }, form, mark, wanted }: AnswerColumn,
  { rows }: QuestionRow,
  isJudgement: boolean | null,
): AnswerPlace | null {
  const { codes, view } = form;
  if (columns.kind === "marks") {
    const addressOf = (answer: "yes" | "no" | "notApplicable") => {
      const column = columns.byAnswer.get(answer);
      return column === undefined ? null : placeOf(view, rows, column);
    };
    const [yes, no] = [addressOf("yes"), addressOf("no")];
    if (yes === null || no === null) return null;
    return {
      kind: "marks",
      cells: { yes, no, notApplicable: addressOf("notApplicable") },
      mark,
      blank,
    };
  }
  const cell = placeOf(view, rows, columns.column);
  const row = rowOfPlace(view, rows, columns.column);
  const text = view.over(row, columns.column)?.text ?? "";
  if (boxesIn(text).length >= 2) {
    return { kind: "boxes", cell, text: withSigns(text, ({ sign }) => emptySign(sign)) };
  }
  const list = view.wordsAt(row, columns.column);
  const listed = list && wordsOfList(list, codes);
  if (isJudgement !== false && listed) return { kind: "cell", cell, words: listed };
  const isWord = isJudgement ?? (list === null && wanted.isEvident);
  if (isWord) return { kind: "cell", cell, words: wanted.words };
  const style = { codes: new Map(), hasSigns: false };
  const options = list?.filter((word) => findAnswerOfWord(word, style) !== "unanswered") ?? [];
  return { kind: "open", cell, options: options.length >= 2 ? options : null };
}

/** The cell in which a question that fills several rows is answered: where something stands, or the first. */
function placeOf(view: SheetView, rows: readonly number[], column: number): string {
  const { left, top } = view.rangeAt(rowOfPlace(view, rows, column), column);
  return cellAddress(top, left);
}

function rowOfPlace(view: SheetView, rows: readonly number[], column: number): number {
  return rows.find((row) => view.at(row, column) !== null) ?? rows[0] ?? 1;
}
