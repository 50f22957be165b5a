/** Rows and columns of a sheet, both ends included. They count from 1, as a reader of the sheet counts. */
export type GridRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A cell that holds something. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  /** What a reader of the sheet sees, without characters that only disguise. */
  readonly text: string;
  /** The calendar day of a date cell, such as `2026-09-30`. */
  readonly day: string | null;
  /** The text is the value that the formula had when the file was saved. */
  readonly isFormula: boolean;
  /** Control characters or changes of the reading direction were taken out of the text. */
  readonly isCleaned: boolean;
  /** The pieces of the text that are underlined, where some are and some are not. */
  readonly underlined: readonly string[];
};

/** The words among which cells let one choose (a data validation of the kind list). */
export type WordList = {
  readonly ranges: readonly GridRange[];
  readonly words: readonly string[];
};

/** One sheet of a workbook, as plain values: no styles, no formulas, no objects of a library. */
export type SheetGrid = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Row by row, from left to right. */
  readonly cells: readonly GridCell[];
  readonly merges: readonly GridRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly wordLists: readonly WordList[];
};

/** The cells of a workbook, read safely; the recognition of forms begins here. */
export type WorkbookGrid = { readonly sheets: readonly SheetGrid[] };
