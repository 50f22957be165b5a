import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";
import { formLayoutSchema } from "./form-layout.ts";
import { workbookProblemSchema } from "./problem.ts";
import { cellPlaceSchema, rowMatchSchema, workbookProductSchema } from "./reading.ts";

/** The item that a row of a form may ask for, and how surely. */
const layoutMatchSchema = cellPlaceSchema.extend({ itemKey: itemKeySchema, match: rowMatchSchema });
export type LayoutMatch = z.infer<typeof layoutMatchSchema>;

/** Where a form takes its answers. Rows are given their item where the match is sure; `matches` has the doubtful ones too. */
export const formLayoutReadingSchema = z.strictObject({
  layout: formLayoutSchema,
  matches: z.array(layoutMatchSchema),
  products: z.array(workbookProductSchema),
  /** Of the rows: those that are no item, or stand twice; and what of the workbook was not read. */
  problems: z.array(workbookProblemSchema),
});
export type FormLayoutReading = z.infer<typeof formLayoutReadingSchema>;
