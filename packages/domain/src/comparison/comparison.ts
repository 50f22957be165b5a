import { z } from "zod";
import { comparisonIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";

/** More columns than this nobody reads. */
export const COMPARED_SHEETS_MAX = 12;

/** Ids of revisions and of received copies, in the order of the columns. */
export const comparedSheetIdsSchema = z
  .array(z.uuid().toLowerCase())
  .min(1)
  .max(COMPARED_SHEETS_MAX)
  .refine((ids) => new Set(ids).size === ids.length, { error: "duplicate" });

/** A saved choice of sheets. */
export const comparisonSchema = z.object({
  id: comparisonIdSchema,
  name: z.string(),
  sheetIds: z.array(z.uuid()),
  createdAt: z.iso.datetime(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const comparisonSaveSchema = z.strictObject({
  name: lineOf(120),
  sheetIds: comparedSheetIdsSchema,
});
export type ComparisonSave = z.infer<typeof comparisonSaveSchema>;
