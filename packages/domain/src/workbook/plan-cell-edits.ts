import type { Item } from "../catalog/item.ts";
import type { OpenAnswer } from "../disclosure/answer.ts";
import type { CellEdit } from "./cell-edit.ts";
import type { FormLayout, FormRow } from "./form-layout.ts";
import { formNote, hasPlanCell, type NotedField, type NoteWords } from "./form-note.ts";
import { isSameValue } from "./form-text.ts";
import type { ReadRow } from "./reading.ts";
import { clearedCells, editOf, valueEdits } from "./value-edits.ts";

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
  /** What the form says already, where it is filled in: what is the same there stays as it was written. */
  readonly presentOf?: (row: FormRow) => ReadRow | null;
};

/**
 * Plans how answers are written into a form: only cells of answers, notes and days. Read again, the form gives the same
 * values, notes and days; what it cannot give is left out and told, and its answer cell stays empty.
 */
export function planCellEdits(layout: FormLayout, plan: EditsToPlan): CellEdits {
  const itemOf = new Map(plan.items.map((item) => [item.key, item]));
  const planned = layout.rows.flatMap((row) => {
    const answer = plan.answerOf(row);
    const item = row.itemKey === null ? null : (itemOf.get(row.itemKey) ?? null);
    return answer ? [planRow(row, answer, item, plan)] : [];
  });
  return {
    edits: planned.flatMap(({ edits }) => edits),
    moved: planned.flatMap(({ moved }) => moved),
    leftOut: planned.flatMap(({ leftOut }) => leftOut),
  };
}

function planRow(
  row: FormRow,
  answer: OpenAnswer,
  item: Item | null,
  plan: EditsToPlan,
): CellEdits {
  const { cell, itemKey, noteCell, sheet } = row;
  const present = plan.presentOf?.(row) ?? null;
  const note = formNote(answer, row, plan.words);
  const isNoted = present !== null && (present.note ?? "").trim() === note.text.trim();
  const isSaid = present !== null && isSameValue(present.answer, answer.value);
  const value = isSaid ? [] : valueEdits(row, answer, item);
  const left = (field: LeftOut["field"], reason: LeftOut["reason"]) =>
    ({ sheet, cell, itemKey, field, reason }) satisfies LeftOut;
  const told = [...(answer.note ? (["note"] as const) : []), ...note.fields];
  const behind = isNoted ? referenceBehind(present) : "";
  return {
    edits: [
      ...(value ?? clearedCells(row)).map((edit) =>
        behind === "" || row.answer.kind === "marks" ? edit : { ...edit, text: edit.text + behind },
      ),
      ...(isNoted ? [] : editOf(sheet, noteCell, note.text)),
      ...dayEdits(row, answer, present),
    ],
    moved:
      noteCell === null || note.fields.length === 0
        ? []
        : [{ sheet, cell, itemKey, fields: note.fields }],
    leftOut: [
      ...(value ? [] : [left("value", row.answer.kind === "open" ? "unreadable" : "noWord")]),
      ...(noteCell === null && !isNoted ? told.map((field) => left(field, "noCell")) : []),
      ...(["checkedOn", "completedOn"] as const)
        .filter((field) => answer[field] !== null && row[`${field}Cell`] === null)
        .map((field) => left(field, "noCell")),
    ],
  };
}

/** Days whose cell says something else. */
function dayEdits(row: FormRow, answer: OpenAnswer, present: ReadRow | null): readonly CellEdit[] {
  const planDay = hasPlanCell(row, answer) ? (answer.plan?.day ?? null) : null;
  const days = [
    [row.checkedOnCell, answer.checkedOn, present?.checkedOn],
    [row.planDayCell, planDay, present?.planDay],
    [row.completedOnCell, answer.completedOn, present?.completedOn],
  ] as const;
  return days.flatMap(([cell, day, now]) =>
    day === now ? [] : editOf(row.sheet, cell, day ?? ""),
  );
}

const REFERENCE = /[\s　]*[(（]?[※*＊]\s*[0-9０-９]{1,3}\s*[)）]?$/u;

/** `※2` behind an answer leads to its note, which stays. */
function referenceBehind({ answerText }: ReadRow): string {
  return REFERENCE.exec(answerText)?.[0] ?? "";
}
