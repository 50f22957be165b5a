import { labelsOf } from "../facts.ts";
import type { Shape } from "../shape.ts";
import type { importErrorsJa } from "./import-error.ja.ts";

/** Why the rows of a workbook were not taken over. */
export const importErrorsEn: Shape<typeof importErrorsJa> = {
  import_applied: {
    title: "This workbook is imported already",
    detail: () =>
      "What was read cannot be imported twice. Open the draft to check it, or read the workbook again.",
  },
  import_choice_unknown: {
    title: "A row was chosen that the workbook does not have",
    detail: ({ cells }) =>
      `No row was read in these cells, or they were chosen twice: ${labelsOf(cells, {}, ", ")}. Nothing was imported.`,
  },
  import_item_unknown: {
    title: "This form does not have the item",
    detail: ({ itemKeys }) =>
      `The form does not have the items chosen: ${labelsOf(itemKeys, {}, ", ")}. Nothing was imported.`,
  },
  import_undecided: {
    title: "Some rows are undecided",
    detail: ({ cells }) =>
      `Say for each doubtful row which item it is, or leave it out: ${labelsOf(cells, {}, ", ")}. Nothing was imported.`,
  },
};
