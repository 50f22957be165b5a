import type { Facts } from "../facts.ts";
import type { Shape } from "../shape.ts";
import { formNameEn } from "./form-name.en.ts";
import type { workbookJa } from "./workbook.ja.ts";

const place = ({ cell, sheet }: Facts) =>
  cell ? `Sheet “${String(sheet)}”, cell ${String(cell)}` : `Sheet “${String(sheet)}”`;
const listOf = (values: unknown) => (Array.isArray(values) ? values.join(", ") : "");

export const workbookEn: Shape<typeof workbookJa> = {
  problem: {
    answer_too_long: (facts) =>
      `${place(facts)}: the answer is too long, or holds letters that cannot be kept. Read as unanswered.`,
    answers_in_notes: (facts) =>
      `${place(facts)}: answers seem to stand in the column of notes (rows: ${String(facts.rows)}). Read as unanswered. Check the columns.`,
    characters_removed: (facts) => `${place(facts)}: invisible control characters were left out.`,
    date_unreadable: (facts) =>
      `${place(facts)}: it is not clear which day “${String(facts.text)}” is. Enter the day of creation.`,
    day_unreadable: (facts) =>
      `${place(facts)}: it is not clear which day “${String(facts.text)}” is. No day was read.`,
    duplicate_row: (facts) =>
      `${place(facts)}: the same question as on sheet “${String(facts.firstSheet)}”, cell ${String(facts.firstCell)}. The first row was read. Check which one is right.`,
    figure_unreadable: (facts) =>
      `${place(facts)}: “${String(facts.text)}” is not one figure with its unit. Read as unanswered.`,
    formula_in_cell: (facts) =>
      facts.text
        ? `${place(facts)} holds a formula. Its saved result “${String(facts.text)}” was read.`
        : `${place(facts)} holds a formula without a saved result. It was read as empty.`,
    header_conflict: (facts) =>
      `${place(facts)}: “${String(facts.other)}” differs from “${String(facts.value)}”, which stands before it and was read.`,
    hidden_columns_ignored: (facts) =>
      `${place(facts)} and other cells of hidden columns (${listOf(facts.columns)}) were not read.`,
    hidden_rows_read: (facts) =>
      `${place(facts)}: hidden rows were read too (${String(facts.rows)}).`,
    hidden_sheet_ignored: (facts) => `${place(facts)} is hidden and was not read.`,
    note_not_found: (facts) =>
      `${place(facts)} refers to note ${String(facts.number)}, which is nowhere in the workbook.`,
    note_too_long: (facts) =>
      `${place(facts)}: the note is longer than ${String(facts.lengthMax)} characters. Shorten it.`,
    note_unused: (facts) => `${place(facts)}: no question refers to note ${String(facts.number)}.`,
    option_unknown: (facts) =>
      `${place(facts)}: “${String(facts.text)}” is no option of this item, or more than one where one is asked. Read as unanswered.`,
    other_edition: (facts) =>
      `${place(facts)}: the questions fit “${String(facts.titleEn)}” better than the chosen edition (${String(facts.percent)}% against ${String(facts.percentOwn)}%). Check the edition.`,
    product_not_chosen: (facts) =>
      `${place(facts)} answers for several products (${listOf(facts.products)}). Choose the one to read.`,
    sheet_of_other_form: (facts) =>
      `${place(facts)} is another form (${formNameEn(facts.kind)}) and was not read.`,
    table_not_read: (facts) =>
      facts.cell
        ? `${place(facts)} is answered by a table. Tables are not read; type it in on its page.`
        : `Items that are answered by a table (${String(facts.items)}) are not read. Type them in on their page.`,
    two_marks: (facts) =>
      `${place(facts)}: more than one answer (${listOf(facts.cells)}). Read as unanswered.`,
    unit_unknown: (facts) =>
      `${place(facts)}: “${String(facts.text)}” has no unit, or none that this item uses. Read as unanswered.`,
    unknown_answer: (facts) =>
      `${place(facts)}: “${String(facts.text)}” is not understood as an answer. Read as unanswered.`,
    unknown_item: (facts) =>
      `${place(facts)}: the question fits no item of this form: ${String(facts.text)}`,
  },
};
