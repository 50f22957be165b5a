import { wordsOf } from "@bunkai/language/words";
import type { SheetPaper } from "./sheet-paper.ts";
import type { SheetRow } from "./sheet-rows.ts";

/** The texts of a row that have a column of their own, in this order, in workbooks and CSV. */
const fields = [
  "number",
  "section",
  "question",
  "answer",
  "note",
  "condition",
  "planDay",
  "planText",
  "reason",
  "customerDuty",
  "checkedOn",
  "completedOn",
  "evidence",
] as const satisfies readonly (keyof SheetRow)[];
export type SheetField = (typeof fields)[number];

/** The columns of a sheet with their headings, by which readers of workbooks know them again. */
export function sheetColumns({
  language,
}: SheetPaper): readonly { readonly field: SheetField; readonly title: string }[] {
  const titles = wordsOf(language).disclosure.paper.field;
  return fields.map((field) => ({ field, title: titles[field] }));
}
