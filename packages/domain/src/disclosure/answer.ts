import { z } from "zod";
import { unitSchema } from "../catalog/item.ts";
import { lineOf, paragraphsOf } from "../text.ts";

/** A calendar day, such as `2027-03-31`. */
export const dayTextSchema = z.iso.date();

/** Promised for certain, or only aimed at. The two are never ranked against each other. */
export const commitmentSchema = z.enum(["guarantee", "target"]);
export type Commitment = z.infer<typeof commitmentSchema>;

/**
 * What was answered. `unanswered` (未記入) is neither `no` nor `notApplicable`;
 * a quantity without a figure is `unanswered`, never zero.
 */
export const answerValueSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("unanswered") }),
  z.strictObject({ type: z.literal("yes") }),
  z.strictObject({ type: z.literal("no") }),
  z.strictObject({ type: z.literal("notApplicable") }),
  z.strictObject({
    type: z.literal("quantity"),
    amount: z.number().min(0).max(1e12),
    unit: unitSchema,
    commitment: commitmentSchema,
  }),
  z.strictObject({ type: z.literal("text"), text: paragraphsOf(2000).pipe(z.string().min(1)) }),
  z.strictObject({
    type: z.literal("choice"),
    chosen: z.array(z.string().min(1).max(80)).min(1).max(50),
  }),
  z.strictObject({ type: z.literal("date"), day: dayTextSchema }),
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;

/** A complete answer. Empty texts are null: nothing was said. */
export const answerSchema = z.strictObject({
  value: answerValueSchema,
  /** 備考, as written. */
  note: paragraphsOf(2000).nullable(),
  /** Why it does not apply: required for 対象外 when a sheet is issued. */
  reason: paragraphsOf(1000).nullable(),
  /** Holds only under this condition, such as an option that has to be bought. */
  condition: lineOf(300).nullable(),
  /** Not yet, but planned: until when. */
  plan: z.strictObject({ day: dayTextSchema, text: paragraphsOf(500) }).nullable(),
  /** What the customer must do for the answer to hold. */
  customerDuty: paragraphsOf(1000).nullable(),
});
export type Answer = z.infer<typeof answerSchema>;

/** Nothing said yet. */
export const UNANSWERED: Answer = {
  value: { type: "unanswered" },
  note: null,
  reason: null,
  condition: null,
  plan: null,
  customerDuty: null,
};
