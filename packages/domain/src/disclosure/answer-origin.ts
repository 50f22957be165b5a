import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";
import { revisionIdSchema } from "../id.ts";

/** `import`: read from a workbook; `migration`: carried over from another edition; `suggestion`: proposed from an own answer. */
const originKindSchema = z.enum(["import", "migration", "suggestion"]);

/** Where an answer of a draft came from when nobody typed it. Never part of what is issued. */
export const answerOriginSchema = z.strictObject({
  kind: originKindSchema,
  /** How sure the match was, from 0 to 1. null: it was in doubt, and a person decided it. */
  score: z.number().min(0).max(1).nullable(),
  /** The own revision that it was taken from, and the item there. */
  sourceRevisionId: revisionIdSchema.nullable(),
  sourceItemKey: itemKeySchema.nullable(),
  /** Whether a person has said since that it holds. */
  isConfirmed: z.boolean(),
});
export type AnswerOrigin = z.infer<typeof answerOriginSchema>;

/** Below this a match is called uncertain. */
export const SURE_SCORE_MIN = 0.85;

/** Whether the answer may belong to another question: a weak match, or a doubt that a person had to decide (確かさが低い). */
export function isUncertain({ kind, score }: AnswerOrigin): boolean {
  if (kind === "migration") return false;
  return score === null || score < SURE_SCORE_MIN;
}

/**
 * Whether the answer may not be issued before somebody has confirmed it: what was carried over or proposed was never
 * looked at, while whoever takes over a workbook has seen its rows.
 */
export function awaitsConfirmation(origin: AnswerOrigin | null): boolean {
  return origin !== null && origin.kind !== "import" && !origin.isConfirmed;
}
