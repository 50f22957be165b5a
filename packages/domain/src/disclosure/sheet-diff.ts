import { z } from "zod";
import { headerFieldKeySchema } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import { openAnswerSchema } from "./answer.ts";

const { checkedOn, completedOn, condition, customerDuty, evidence, note, plan, reason, value } =
  openAnswerSchema.shape;

/** One side says this, the other that; null: nothing. */
const changeOf = <Name extends string, Value extends z.ZodType>(field: Name, side: Value) =>
  z.strictObject({ field: z.literal(field), before: side, after: side });

const cellSidesSchema = z
  .strictObject({
    judgement: z.enum(["yes", "no", "notApplicable"]).nullable(),
    text: z.string().nullable(),
  })
  .nullable();

/** A row of a table that says something else, by its key or, if it was added, by its name. `position`: from 0 among equal names. */
const tableRowChangeSchema = z.strictObject({
  key: itemKeySchema.nullable(),
  label: z.string().nullable(),
  position: z.int().min(0),
  presence: z.enum(["both", "onlyBefore", "onlyAfter"]),
  cells: z.array(
    z.strictObject({ columnKey: itemKeySchema, before: cellSidesSchema, after: cellSidesSchema }),
  ),
});
export type TableRowChange = z.infer<typeof tableRowChangeSchema>;

/** What changed in an answer, field by field. Two tables are told apart row by row instead of as values. */
const answerChangeSchema = z.discriminatedUnion("field", [
  changeOf("value", value),
  z.strictObject({
    field: z.literal("table"),
    rows: z.array(tableRowChangeSchema),
    /** The added rows that both have stand in another order. */
    isReordered: z.boolean(),
  }),
  changeOf("note", note),
  changeOf("reason", reason),
  changeOf("condition", condition),
  changeOf("plan", plan),
  changeOf("customerDuty", customerDuty),
  changeOf("checkedOn", checkedOn),
  changeOf("completedOn", completedOn),
  changeOf("evidence", evidence),
]);
export type AnswerChange = z.infer<typeof answerChangeSchema>;

/**
 * `neutral`: neither is better, or nobody can tell. Nothing that is unanswered or does not apply is ever better or worse than
 * anything, nor is the answer to another question.
 */
const directionSchema = z.enum(["better", "worse", "neutral"]);
export type Direction = z.infer<typeof directionSchema>;

const rowSchema = z.discriminatedUnion("presence", [
  z.strictObject({
    presence: z.literal("both"),
    fromKey: itemKeySchema,
    toKey: itemKeySchema,
    /** The question is worded anew, asks for another kind of answer, or rows became one: the answers may differ for that alone. */
    isReworded: z.boolean(),
    /** Empty only where the question changed and the answer did not. */
    changes: z.array(answerChangeSchema),
    direction: directionSchema,
  }),
  z.strictObject({
    presence: z.literal("onlyBefore"),
    fromKey: itemKeySchema,
    answer: openAnswerSchema,
  }),
  z.strictObject({
    presence: z.literal("onlyAfter"),
    toKey: itemKeySchema,
    answer: openAnswerSchema,
  }),
]);
export type SheetDiffRow = z.infer<typeof rowSchema>;

/** How two sheets differ: what they have in common and say alike is left out. */
export const sheetDiffSchema = z.strictObject({
  header: z.array(
    z.strictObject({
      field: headerFieldKeySchema,
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  rows: z.array(rowSchema),
  counts: z.strictObject({
    header: z.int(),
    better: z.int(),
    worse: z.int(),
    neutral: z.int(),
    /** Rows whose question alone changed: none of the three above. */
    rewordedOnly: z.int(),
    onlyBefore: z.int(),
    onlyAfter: z.int(),
  }),
});
export type SheetDiff = z.infer<typeof sheetDiffSchema>;
