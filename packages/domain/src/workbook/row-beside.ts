import { cellAddress } from "./cell-address.ts";
import type { BesideRole } from "./header-words.ts";
import { parseDay } from "./parse-day.ts";
import type { WorkbookProblem } from "./problem.ts";
import { findCommitment } from "./read-quantity.ts";
import type { ReadRow } from "./reading.ts";
import type { GridCell } from "./sheet-grid.ts";
import type { SheetView } from "./sheet-view.ts";
import type { AnswerColumns } from "./table-layout.ts";
import type { QuestionRow } from "./table-rows.ts";

export type SaidBeside = Pick<
  ReadRow,
  "unitText" | "commitmentText" | "checkedOn" | "planDay" | "completedOn"
>;

/** What a form prints where a day is to be written: `　　/　　/`, `年　月　日`, or a dash for none. */
const BLANK_DAY = /^[\s/／年月日.\-－‐―ー()（）]*$/u;

/** Reads the columns of days, units and promises of one row. A text that is no day is told, and is none. */
export function readBeside(
  view: SheetView,
  { rows, sheet }: QuestionRow,
  { beside, heading }: AnswerColumns,
): { readonly said: SaidBeside; readonly problems: readonly WorkbookProblem[] } {
  const problems: WorkbookProblem[] = [];
  const cellOf = (role: BesideRole): GridCell | null => {
    const column = beside.get(role);
    if (column === undefined) return null;
    return rows.map((row) => view.over(row, column)).find((cell) => cell !== null) ?? null;
  };
  const dayOf = (role: BesideRole): string | null => {
    const cell = cellOf(role);
    if (!cell || BLANK_DAY.test(cell.text)) return null;
    const day = cell.day ?? parseDay(cell.text);
    const place = { sheet, cell: cellAddress(cell.row, cell.column) };
    if (day === null) {
      problems.push({ code: "day_unreadable", ...place, facts: { text: cell.text.trim() } });
    }
    return day;
  };
  const said: SaidBeside = {
    unitText: cellOf("unit")?.text.trim() || null,
    commitmentText:
      cellOf("commitment")?.text.trim() || (findCommitment(heading) === null ? null : heading),
    checkedOn: dayOf("checkedOn"),
    planDay: dayOf("planDay"),
    completedOn: dayOf("completedOn"),
  };
  return { said, problems };
}
