import type { Item } from "../catalog/item.ts";
import type { OpenAnswer } from "../disclosure/answer.ts";
import type { FormLayout, FormRow } from "./form-layout.ts";
import { formNote, hasPlanCell, type NotedField, type NoteWords } from "./form-note.ts";
import { formText } from "./form-text.ts";
import { tickedBoxes } from "./tick-box.ts";

/** A text for a cell of a form; an empty one clears it. Always a text, never a formula, whatever it begins with. */
export type CellEdit = { readonly sheet: string; readonly cell: string; readonly text: string };

/**
 * What of an answer a form cannot take. `noWord`: it has no word or box for the value, such as 対象外; `unreadable`: written
 * there, it would be read as something else; `noCell`: it has no cell for it.
 */
export type LeftOut = {
  readonly sheet: string;
  /** The cell of the question. */
  readonly cell: string;
  readonly itemKey: string | null;
  readonly field: "value" | "note" | "checkedOn" | "completedOn" | NotedField;
  readonly reason: "noWord" | "unreadable" | "noCell";
};

/** Fields that are told in the note, since the form has no cell of their own. */
export type MovedToNote = Pick<LeftOut, "sheet" | "cell" | "itemKey"> & {
  readonly fields: readonly NotedField[];
};

export type CellEdits = {
  readonly edits: readonly CellEdit[];
  readonly moved: readonly MovedToNote[];
  readonly leftOut: readonly LeftOut[];
};

export type EditsToPlan = {
  /** Null: the row is left as it is. */
  readonly answerOf: (row: FormRow) => OpenAnswer | null;
  /** What the rows ask for, as far as they are items. */
  readonly items: readonly Item[];
  readonly words: NoteWords;
};

/**
 * Plans how answers are written into a form: only cells of answers, notes and days. Read again, the form gives the same
 * values, notes and days; what it cannot give is left out and told, and its answer cell stays empty.
 */
export function planCellEdits(
  layout: FormLayout,
  { answerOf, items, words }: EditsToPlan,
): CellEdits {
  const itemOf = new Map(items.map((item) => [item.key, item]));
  const planned = layout.rows.flatMap((row) => {
    const answer = answerOf(row);
    const item = row.itemKey === null ? null : (itemOf.get(row.itemKey) ?? null);
    return answer ? [planRow(row, answer, item, words)] : [];
  });
  return {
    edits: planned.flatMap(({ edits }) => edits),
    moved: planned.flatMap(({ moved }) => moved),
    leftOut: planned.flatMap(({ leftOut }) => leftOut),
  };
}

function planRow(row: FormRow, answer: OpenAnswer, item: Item | null, words: NoteWords): CellEdits {
  const { cell, checkedOnCell, completedOnCell, itemKey, noteCell, planDayCell, sheet } = row;
  const note = formNote(answer, row, words);
  const value = valueEdits(row, answer, item);
  const planDay = hasPlanCell(row, answer) ? (answer.plan?.day ?? null) : null;
  const left = (field: LeftOut["field"], reason: LeftOut["reason"]) =>
    ({ sheet, cell, itemKey, field, reason }) satisfies LeftOut;
  const noNoteCell = [...(answer.note ? (["note"] as const) : []), ...note.fields];
  return {
    edits: [
      ...(value ?? clearedCells(row)),
      ...editOf(sheet, noteCell, note.text),
      ...editOf(sheet, checkedOnCell, answer.checkedOn ?? ""),
      ...editOf(sheet, planDayCell, planDay ?? ""),
      ...editOf(sheet, completedOnCell, answer.completedOn ?? ""),
    ],
    moved:
      noteCell === null || note.fields.length === 0
        ? []
        : [{ sheet, cell, itemKey, fields: note.fields }],
    leftOut: [
      ...(value ? [] : [left("value", row.answer.kind === "open" ? "unreadable" : "noWord")]),
      ...(noteCell === null ? noNoteCell.map((field) => left(field, "noCell")) : []),
      ...(["checkedOn", "completedOn"] as const)
        .filter((field) => answer[field] !== null && row[`${field}Cell`] === null)
        .map((field) => left(field, "noCell")),
    ],
  };
}

function editOf(sheet: string, cell: string | null, text: string): readonly CellEdit[] {
  return cell === null ? [] : [{ sheet, cell, text }];
}

/** Null: the form has no way to say it. */
function valueEdits(
  row: FormRow,
  { value }: OpenAnswer,
  item: Item | null,
): readonly CellEdit[] | null {
  const { answer, sheet } = row;
  const isJudged = value.type === "yes" || value.type === "no" || value.type === "notApplicable";
  if (value.type === "unanswered") return clearedCells(row);
  switch (answer.kind) {
    case "marks": {
      const cell = isJudged ? answer.cells[value.type] : null;
      if (cell === null) return null;
      return clearedCells(row).map((edit) =>
        edit.cell === cell ? { ...edit, text: answer.mark } : edit,
      );
    }
    case "boxes": {
      const text = tickedBoxes(answer.text, value, item);
      return text === null ? null : [{ sheet, cell: answer.cell, text }];
    }
    case "cell": {
      const text = isJudged ? answer.words[value.type] : null;
      return text === null ? null : [{ sheet, cell: answer.cell, text }];
    }
    case "open": {
      const text = formText(value, row, item);
      return text === null ? null : [{ sheet, cell: answer.cell, text }];
    }
  }
}

function clearedCells({ answer, sheet }: FormRow): readonly CellEdit[] {
  switch (answer.kind) {
    case "marks":
      return Object.values(answer.cells).flatMap((cell) => editOf(sheet, cell, answer.blank));
    case "boxes":
      return editOf(sheet, answer.cell, answer.text);
    default:
      return editOf(sheet, answer.cell, "");
  }
}
