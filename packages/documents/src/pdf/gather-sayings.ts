import { wordsOf } from "@bunkai/language/words";
import type { SheetPaper } from "../disclosure/sheet-paper.ts";
import type { SheetRow } from "../disclosure/sheet-rows.ts";
import { breakLines } from "./break-lines.ts";
import { printableText } from "./glyphs.ts";
import { textStyles } from "./theme.ts";

/** A note that is too long for its row, and stands at the end. Numbers count from 1. */
export type GatheredNote = { readonly number: number; readonly row: SheetRow };

/** What stands beside the answer of each row, and the notes that are gathered. */
export type GatheredSayings = {
  /** In the order of the rows; a row that says nothing has an empty text. */
  readonly besides: readonly string[];
  readonly notes: readonly GatheredNote[];
};

/**
 * Puts what was said beside the answers into words: notes of one line stand as they are, longer ones as 備考1 that leads to
 * the end; conditions, plans, reasons and the others with their names before them.
 */
export function gatherSayings(
  paper: SheetPaper,
  rows: readonly SheetRow[],
  widthPt: number,
): GatheredSayings {
  const words = wordsOf(paper.language).disclosure.paper;
  const notes: GatheredNote[] = [];
  const besides = rows.map((row) => {
    const isLong = breakLines(printableText(row.note), widthPt, textStyles.cell).length > 1;
    if (isLong) notes.push({ number: notes.length + 1, row });
    const note = isLong ? words.noteNumber({ number: notes.length }) : row.note;
    return [note, ...labelledSayings(paper, row)].filter((text) => text !== "").join("\n");
  });
  return { besides, notes };
}

const labelledFields = [
  "condition",
  "reason",
  "customerDuty",
  "checkedOn",
  "completedOn",
  "evidence",
] as const;

function labelledSayings(paper: SheetPaper, row: SheetRow): readonly string[] {
  const { field, labelled } = wordsOf(paper.language).disclosure.paper;
  const plan = [row.planDay, row.planText].filter((text) => text !== "").join(" ");
  const said = labelledFields.flatMap((name) =>
    row[name] === "" ? [] : labelled({ label: field[name], text: row[name] }),
  );
  return plan === "" ? said : [labelled({ label: field.planDay, text: plan }), ...said];
}
