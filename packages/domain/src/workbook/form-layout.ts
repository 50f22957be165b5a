import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";

/** The words that a form wants in a cell: はい, ○ or 1. null: the form has no word for that answer. */
const formWordsSchema = z.strictObject({
  yes: z.string().min(1),
  no: z.string().min(1),
  notApplicable: z.string().min(1).nullable(),
});
export type FormWords = z.infer<typeof formWordsSchema>;

/**
 * Where and how a row of a form takes its answer: one cell with a word; one cell to be marked for each answer (`blank`:
 * what stands in those that are not); one cell with boxes and words, of which one is ticked (`text` as it stands while
 * nothing is); or one cell that takes any figure, text or day, or one of `options`.
 */
const answerPlaceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cell"), cell: z.string(), words: formWordsSchema }),
  z.strictObject({
    kind: z.literal("marks"),
    cells: z.strictObject({
      yes: z.string(),
      no: z.string(),
      notApplicable: z.string().nullable(),
    }),
    mark: z.string().min(1),
    blank: z.string(),
  }),
  z.strictObject({ kind: z.literal("boxes"), cell: z.string(), text: z.string() }),
  z.strictObject({
    kind: z.literal("open"),
    cell: z.string(),
    options: z.array(z.string().min(1)).nullable(),
  }),
]);
export type AnswerPlace = z.infer<typeof answerPlaceSchema>;

/** One question of a form that an organisation loaded: its words, and the cells in which it is answered. */
export const formRowSchema = z.strictObject({
  sheet: z.string(),
  /** The cell of the question. */
  cell: z.string(),
  /** As in the file. */
  number: z.string().nullable(),
  section: z.string().nullable(),
  wording: z.string(),
  /** The item of an edition that the row asks for; null: none. */
  itemKey: itemKeySchema.nullable(),
  answer: answerPlaceSchema,
  /** What the form itself prints beside the answer: its unit, or whether a promise or an aim is asked. */
  unitText: z.string().nullable(),
  commitmentText: z.string().nullable(),
  noteCell: z.string().nullable(),
  checkedOnCell: z.string().nullable(),
  planDayCell: z.string().nullable(),
  completedOnCell: z.string().nullable(),
});
export type FormRow = z.infer<typeof formRowSchema>;

/** The rows of a loaded form, in the order of the file. */
export const formLayoutSchema = z.strictObject({ rows: z.array(formRowSchema) });
export type FormLayout = z.infer<typeof formLayoutSchema>;
