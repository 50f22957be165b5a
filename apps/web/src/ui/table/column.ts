import type { ReactNode } from "react";

/** A place in a table: row and column from 0, header and spacers not counted. */
export type Place = { readonly row: number; readonly column: number };

export type CellTools = {
  /** For the one control that a cell may hold: the table is a single stop for the Tab key. */
  readonly tabIndex: 0 | -1;
};

/** One column of a data table. */
export type Column<Row> = {
  readonly key: string;
  /** The head as plain text, also for the copy. */
  readonly label: string;
  /** The head as drawn, where it is more than its label. */
  readonly head?: ReactNode;
  /** The cell as plain text: what is copied, and what is drawn when there is no `cell`. */
  readonly text: (row: Row) => string;
  readonly cell?: (row: Row, tools: CellTools) => ReactNode;
  readonly widthRem: number;
  readonly align?: "start" | "end";
  /** A column of buttons: not copied, not printed. */
  readonly isTool?: boolean;
};
