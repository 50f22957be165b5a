import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";
import { dayTextSchema, openAnswerSchema } from "../disclosure/answer.ts";
import { besideRoles } from "./header-words.ts";
import { workbookProblemSchema } from "./problem.ts";
import { sheetAnswerSchema } from "./sheet-answer.ts";

/** Where something stands in a workbook, such as sheet `SDS`, cell `C12`. */
export const cellPlaceSchema = z.strictObject({ sheet: z.string(), cell: z.string() });
export type CellPlace = z.infer<typeof cellPlaceSchema>;

/** One field of the head of a form: where it stands, what stands there, and what was understood. */
const headerFieldOf = <Value extends z.ZodType>(value: Value) =>
  cellPlaceSchema.extend({ text: z.string(), value }).nullable();

/** null: the form does not say. */
const workbookHeaderSchema = z.strictObject({
  vendorName: headerFieldOf(z.string()),
  offeringName: headerFieldOf(z.string()),
  versionLabel: headerFieldOf(z.string()),
  /** The value is null when the text is no day, which a problem tells. */
  createdOn: headerFieldOf(dayTextSchema.nullable()),
});
export type WorkbookHeader = z.infer<typeof workbookHeaderSchema>;

/**
 * Why a row may be another item than it was taken for: its text is not like enough; words differ that can turn the meaning
 * (共用 for 専用); another item or row is about as like; the same question stands twice.
 */
export const doubtSchema = z.enum(["likeness", "meaning", "rival", "repeated"]);
export type Doubt = z.infer<typeof doubtSchema>;

/**
 * How a row was recognised: by the official number and a like wording, by the same wording, by a like one, or because a
 * person said so of this wording before.
 * `score` goes from 0 to 1. What is in doubt must be confirmed by a person before it is used.
 */
export const rowMatchSchema = z.strictObject({
  how: z.enum(["number", "wording", "similarity", "remembered"]),
  score: z.number().min(0).max(1),
  doubt: doubtSchema.nullable(),
});
export type RowMatch = z.infer<typeof rowMatchSchema>;

/** One row of the form, as it was read. Notes are texts: never conditions, plans or dates. */
const readRowSchema = z.strictObject({
  sheet: z.string(),
  /** The cell of the question. */
  cell: z.string(),
  /** As in the file, which need not be an official number. */
  number: z.string().nullable(),
  section: z.string().nullable(),
  questionText: z.string(),
  /** As its item asks for it; of a row that is no item, as a judgement. */
  answer: openAnswerSchema.shape.value,
  /** What the cells say where はい, いいえ or 対象外 is asked. */
  judgement: sheetAnswerSchema,
  /** What stands in the cell or cells of the answer; empty when nothing does. */
  answerText: z.string(),
  /** What the form's column of units says. */
  unitText: z.string().nullable(),
  /** What a column or the heading of the answers says of 保証, 目標 or 実績. */
  commitmentText: z.string().nullable(),
  /** From the form's own columns of days, never from a note. */
  checkedOn: dayTextSchema.nullable(),
  planDay: dayTextSchema.nullable(),
  completedOn: dayTextSchema.nullable(),
  answerCell: z.string().nullable(),
  note: z.string().nullable(),
  noteCell: cellPlaceSchema.nullable(),
});
export type ReadRow = z.infer<typeof readRowSchema>;

export const readItemSchema = readRowSchema.extend({ key: itemKeySchema, match: rowMatchSchema });
export type ReadItem = z.infer<typeof readItemSchema>;

/** One of the products that a workbook answers for side by side. `key` chooses it. */
export const workbookProductSchema = z.strictObject({
  key: z.string().min(1),
  label: z.string(),
  sheet: z.string(),
  /** The first column of its answers. */
  column: z.string(),
});
export type WorkbookProduct = z.infer<typeof workbookProductSchema>;

/** A table as it was recognised. Columns are named by letters. */
const readTableSchema = z.strictObject({
  sheet: z.string(),
  /** Null: the table has no headings, and was recognised by its cells. */
  headerRow: z.int().nullable(),
  numberColumn: z.string().nullable(),
  questionColumn: z.string(),
  sectionColumns: z.array(z.string()),
  answerColumns: z.array(z.string()),
  noteColumns: z.array(z.string()),
  /** Where one column is marked for each answer. */
  marks: z
    .strictObject({ yes: z.string(), no: z.string(), notApplicable: z.string().nullable() })
    .nullable(),
  /** Columns of days, units and promises. */
  beside: z.partialRecord(z.enum(besideRoles), z.string()),
  /** All columns in which the table has anything, with what stands on top of each. */
  columns: z.array(z.strictObject({ column: z.string(), text: z.string() })),
});
export type ReadTable = z.infer<typeof readTableSchema>;

/** What a filled-in form says, read against one edition. Nothing of it is applied before a person has looked. */
export const workbookReadingSchema = z.strictObject({
  header: workbookHeaderSchema,
  tables: z.array(readTableSchema),
  /** Empty when the form answers for one product. */
  products: z.array(workbookProductSchema),
  /** The one that was read; null: none chosen, or none to choose. */
  product: z.string().nullable(),
  items: z.array(readItemSchema),
  /** Rows that are no item of the edition. */
  unmatched: z.array(readRowSchema),
  problems: z.array(workbookProblemSchema),
});
export type WorkbookReading = z.infer<typeof workbookReadingSchema>;
