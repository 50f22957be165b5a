import { z } from "zod";
import { itemKeySchema, TABLE_ROWS_MAX, unitSchema } from "../catalog/item.ts";
import { lineOf, paragraphsOf } from "../text.ts";

/** A calendar day, such as `2027-03-31`. */
export const dayTextSchema = z.iso.date();

/**
 * What a figure is: promised for certain, aimed at, or measured in the past. They are never ranked against each other.
 * Issued revisions carry these words: one may be added, none is ever taken away.
 */
export const commitmentSchema = z.enum(["guarantee", "target", "actual"]);
export type Commitment = z.infer<typeof commitmentSchema>;

/** One cell of a table. Both null: nothing was said. */
const tableCellSchema = z.strictObject({
  columnKey: itemKeySchema,
  judgement: z.enum(["yes", "no", "notApplicable"]).nullable(),
  text: paragraphsOf(1000).nullable(),
});

/** One row of a table: a fixed one by its key, or one that was added, by its name. Cells that are missing say nothing. */
const tableAnswerRowSchema = z.strictObject({
  key: itemKeySchema.nullable(),
  label: lineOf(200).nullable(),
  cells: z.array(tableCellSchema).max(8),
});
export type TableAnswerRow = z.infer<typeof tableAnswerRowSchema>;

/**
 * What was answered. `unanswered` (未記入) is neither `no` nor `notApplicable`;
 * a quantity without a figure is `unanswered`, never zero.
 */
export const answerValueSchema = valueSchemaWith(commitmentSchema);
export type AnswerValue = z.infer<typeof answerValueSchema>;

/** What was answered in a draft: of a figure nobody may have said yet what kind it is (null), and nothing is assumed. */
const openAnswerValueSchema = valueSchemaWith(commitmentSchema.nullable());
export type OpenAnswerValue = z.infer<typeof openAnswerValueSchema>;

/** Letters that a note may have. */
export const NOTE_LENGTH_MAX = 2000;

/** A document that bears an answer out, and where it can be read. */
const evidenceSchema = z.strictObject({
  title: lineOf(200),
  url: z
    .url({ protocol: /^https?$/u })
    .max(1000)
    .nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What `bunkai.revision/1` did not have. Whoever does not name them says nothing by it. */
const laterFields = {
  /** 確認日: when the answer was checked. */
  checkedOn: dayTextSchema.nullable().default(null),
  /** 完了日: when what was lacking was mended. */
  completedOn: dayTextSchema.nullable().default(null),
  evidence: evidenceSchema.nullable().default(null),
};

/** A complete answer. Empty texts are null: nothing was said. */
export const answerSchema = z.strictObject({
  value: answerValueSchema,
  /** 備考, as written. */
  note: paragraphsOf(NOTE_LENGTH_MAX).nullable(),
  /** Why it does not apply: required for 対象外 when a sheet is issued. */
  reason: paragraphsOf(1000).nullable(),
  /** Holds only under this condition, such as an option that has to be bought. */
  condition: lineOf(300).nullable(),
  /** Not yet, but planned: until when. */
  plan: z.strictObject({ day: dayTextSchema, text: paragraphsOf(500) }).nullable(),
  /** What the customer must do for the answer to hold. */
  customerDuty: paragraphsOf(1000).nullable(),
  ...laterFields,
});
export type Answer = z.infer<typeof answerSchema>;

/** An answer of a draft: complete but for the kind of its figure, which must be chosen before it is issued. */
export const openAnswerSchema = answerSchema.extend({ value: openAnswerValueSchema });
export type OpenAnswer = z.infer<typeof openAnswerSchema>;

/** Nothing said yet. */
export const UNANSWERED: Answer = {
  value: { type: "unanswered" },
  note: null,
  reason: null,
  condition: null,
  plan: null,
  customerDuty: null,
  checkedOn: null,
  completedOn: null,
  evidence: null,
};

function valueSchemaWith<Kind extends z.ZodType<Commitment | null>>(commitment: Kind) {
  return z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("unanswered") }),
    z.strictObject({ type: z.literal("yes") }),
    z.strictObject({ type: z.literal("no") }),
    z.strictObject({ type: z.literal("notApplicable") }),
    z.strictObject({
      type: z.literal("quantity"),
      amount: z.number().min(0).max(1e12),
      unit: unitSchema,
      commitment,
    }),
    z.strictObject({ type: z.literal("text"), text: paragraphsOf(2000).pipe(z.string().min(1)) }),
    z.strictObject({
      type: z.literal("choice"),
      chosen: z.array(z.string().min(1).max(80)).min(1).max(50),
    }),
    z.strictObject({ type: z.literal("date"), day: dayTextSchema }),
    z.strictObject({
      type: z.literal("table"),
      rows: z.array(tableAnswerRowSchema).min(1).max(TABLE_ROWS_MAX),
    }),
  ]);
}
