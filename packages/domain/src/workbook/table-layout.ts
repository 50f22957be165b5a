import type { BesideRole } from "./header-words.ts";
import type { GivenAnswer } from "./sheet-answer.ts";

/** The columns in which one product is answered: one column of answers, or one column of marks for each answer. */
export type AnswerColumns = {
  /** The name above the columns, where a form asks about several products; else empty. */
  readonly label: string;
  readonly columns:
    | { readonly kind: "single"; readonly column: number }
    | { readonly kind: "marks"; readonly byAnswer: ReadonlyMap<GivenAnswer, number> };
  /** All that stands above the columns. */
  readonly heading: string;
  /** Columns of notes on these answers. */
  readonly notes: readonly number[];
  /** Columns of days, units and promises that belong to these answers. */
  readonly beside: ReadonlyMap<BesideRole, number>;
};

/** Where a table of questions stands on its sheet. Rows and columns count from 1. */
export type TableLayout = {
  readonly headerTop: number;
  readonly headerBottom: number;
  /** The last row that can belong to it. */
  readonly lastRow: number;
  readonly number: number | null;
  readonly question: number;
  readonly sections: readonly number[];
  readonly answers: readonly AnswerColumns[];
};

/** The leftmost column in which anything is answered. */
export function firstAnswerColumn({ answers }: TableLayout): number {
  return Math.min(...answers.flatMap(answerColumnsOf));
}

/** All columns of one product's answers. */
export function answerColumnsOf({ columns }: AnswerColumns): readonly number[] {
  return columns.kind === "single" ? [columns.column] : [...columns.byAnswer.values()];
}
