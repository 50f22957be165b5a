import { z } from "zod";
import { comparisonIdSchema, revisionIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";

/** More columns than this nobody reads. */
export const COMPARED_SHEETS_MAX = 12;

export const comparedRevisionIdsSchema = z
  .array(revisionIdSchema)
  .min(1)
  .max(COMPARED_SHEETS_MAX)
  .refine((ids) => new Set(ids).size === ids.length, { error: "duplicate" });

/** A saved choice of revisions. */
export const comparisonSchema = z.object({
  id: comparisonIdSchema,
  name: z.string(),
  revisionIds: z.array(revisionIdSchema),
  createdAt: z.iso.datetime(),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const comparisonSaveSchema = z.strictObject({
  name: lineOf(120),
  revisionIds: comparedRevisionIdsSchema,
});
export type ComparisonSave = z.infer<typeof comparisonSaveSchema>;
