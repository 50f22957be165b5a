import { z } from "zod";
import { editionSchema } from "../catalog/edition.ts";
import { itemKeySchema, unitSchema } from "../catalog/item.ts";
import { answerSchema } from "../disclosure/answer.ts";
import { rankingRemarkSchema } from "../sla/rank-quantities.ts";
import { shownWordingSchema } from "../workbook/shown-wording.ts";
import { comparedSheetSchema } from "./compared-sheet.ts";
import { judgements } from "./judgement-mark.ts";

const comparisonCellSchema = z.object({
  mark: z.enum([...judgements, "value", "notAsked", "noAccess"]),
  answer: answerSchema.nullable(),
  aligned: z.object({ amount: z.number(), unit: unitSchema }).nullable(),
  isBest: z.boolean(),
});

/** Sheets side by side, as they go over the wire. Rows stand in the order of the edition. */
export const comparisonViewSchema = z.object({
  edition: editionSchema,
  wording: shownWordingSchema.nullable(),
  columns: z.array(comparedSheetSchema),
  rows: z.array(
    z.object({
      itemKey: itemKeySchema,
      differs: z.boolean(),
      cells: z.array(comparisonCellSchema),
      remarks: z.array(rankingRemarkSchema),
    }),
  ),
});
export type ComparisonView = z.infer<typeof comparisonViewSchema>;
