import { z } from "zod";

/**
 * What was not understood in a form, or needs a look. Each is mended or accepted one by one; the whole file is not refused.
 *
 * - `answer_too_long`: the text `text` is longer than an answer, or holds what none can; read as unanswered
 * - `answers_in_notes`: `rows` rows have an answer in the column of notes and none in that of answers
 * - `characters_removed`: control characters or changes of the reading direction were taken out of a text
 * - `date_unreadable`: the day of creation is no day, or could be two
 * - `day_unreadable`: in a row, the text `text` is no day, or could be two
 * - `duplicate_row`: the same question again; `firstCell` names the row that was read
 * - `figure_unreadable`: the text `text` is not one figure with its unit; read as unanswered
 * - `formula_in_cell`: the last saved value of a formula was read
 * - `header_conflict`: a field of the head stands twice with different values; `value` was read
 * - `hidden_columns_ignored`, `hidden_sheet_ignored`: what nobody sees was not read
 * - `hidden_rows_read`: `rows` hidden rows were read all the same, since filters hide rows
 * - `note_not_found`: the row refers to note `number`, which does not stand anywhere
 * - `note_too_long`: more than `lengthMax` characters
 * - `note_unused`: no row refers to this note
 * - `option_unknown`: the text `text` is none of the options, or several where one is asked; read as unanswered
 * - `other_edition`: more questions are those of another edition, `editionKey`
 * - `product_not_chosen`: several products are answered; none was read
 * - `sheet_of_other_form`: the sheet is a form of the `kind` named, and was not read
 * - `table_not_read`: the item is a table, which is not read from workbooks
 * - `two_marks`: more than one answer; read as unanswered
 * - `unit_unknown`: the text `text` has no unit, or none that the item knows; read as unanswered
 * - `unknown_answer`: the word `text` is no answer; read as unanswered
 * - `unknown_item`: the question is none of the edition
 */
export const workbookProblemCodes = [
  "answer_too_long",
  "answers_in_notes",
  "characters_removed",
  "date_unreadable",
  "day_unreadable",
  "duplicate_row",
  "figure_unreadable",
  "formula_in_cell",
  "header_conflict",
  "hidden_columns_ignored",
  "hidden_rows_read",
  "hidden_sheet_ignored",
  "note_not_found",
  "note_too_long",
  "note_unused",
  "option_unknown",
  "other_edition",
  "product_not_chosen",
  "sheet_of_other_form",
  "table_not_read",
  "two_marks",
  "unit_unknown",
  "unknown_answer",
  "unknown_item",
] as const;
export type WorkbookProblemCode = (typeof workbookProblemCodes)[number];

/** `cell` is null where a problem is of a whole sheet. Facts are for the sentence and for programs. */
export const workbookProblemSchema = z.strictObject({
  code: z.enum(workbookProblemCodes),
  sheet: z.string(),
  cell: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type WorkbookProblem = z.infer<typeof workbookProblemSchema>;
