import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";
import { openAnswerSchema } from "./answer.ts";
import { answerMisfitSchema } from "./find-answer-misfit.ts";

const saidBeforeSchema = z.strictObject({ fromKey: itemKeySchema, answer: openAnswerSchema });

/**
 * Why an answer was not simply carried over: the question is worded anew; several rows became this one; they did not say the
 * same; the answer is of a kind that the question no longer takes; the notes of the rows together are too long for one.
 */
const rewordedReasonSchema = z.enum(["wording", "merged", "differing", "misfit", "notes"]);

/**
 * What became of a sheet in another edition. Every item of the first edition stands in exactly one of `carried`, `reworded` and
 * `gone`, every item of the second in exactly one of `carried`, `reworded` and `new`.
 */
export const migrationReceiptSchema = z.strictObject({
  carried: z.array(
    z.strictObject({
      fromKey: itemKeySchema,
      toKey: itemKeySchema,
      /** Something was said, so that there was something to carry. */
      isSaid: z.boolean(),
      /** A day of checking, planning or completing was carried too, and speaks of the time before. */
      hasDays: z.boolean(),
    }),
  ),
  /** A person must confirm these: what is proposed waits in the draft, or else the notes alone. */
  reworded: z.array(
    z.strictObject({
      fromKeys: z.array(itemKeySchema).min(1),
      toKey: itemKeySchema,
      reasons: z.array(rewordedReasonSchema).min(1),
      misfit: answerMisfitSchema.nullable(),
      /** What was said under the old questions. Whatever said nothing is left out. */
      before: z.array(saidBeforeSchema),
      /** The answer to confirm; null: there is none that would be right. */
      proposed: openAnswerSchema.nullable(),
    }),
  ),
  new: z.array(z.strictObject({ toKey: itemKeySchema })),
  /** With what was said there; null: nothing. */
  gone: z.array(z.strictObject({ fromKey: itemKeySchema, answer: openAnswerSchema.nullable() })),
});
export type MigrationReceipt = z.infer<typeof migrationReceiptSchema>;
export type RewordedEntry = MigrationReceipt["reworded"][number];
