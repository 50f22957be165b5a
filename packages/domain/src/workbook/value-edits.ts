import type { Item } from "../catalog/item.ts";
import type { OpenAnswer } from "../disclosure/answer.ts";
import type { CellEdit } from "./cell-edit.ts";
import type { FormRow } from "./form-layout.ts";
import { formText } from "./form-text.ts";
import { tickedBoxes } from "./tick-box.ts";

/** An edit for a cell, if the form has it. */
export function editOf(sheet: string, cell: string | null, text: string): readonly CellEdit[] {
  return cell === null ? [] : [{ sheet, cell, text }];
}

/** The texts for the cells of an answer. Null: the form has no way to say it. */
export function valueEdits(
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

/** The cells of an answer as they stand while nothing is said. */
export function clearedCells({ answer, sheet }: FormRow): readonly CellEdit[] {
  switch (answer.kind) {
    case "marks":
      return Object.values(answer.cells).flatMap((cell) => editOf(sheet, cell, answer.blank));
    case "boxes":
      return editOf(sheet, answer.cell, answer.text);
    default:
      return editOf(sheet, answer.cell, "");
  }
}
