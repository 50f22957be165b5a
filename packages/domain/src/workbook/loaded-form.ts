import { z } from "zod";
import { bilingualSchema } from "../catalog/bilingual.ts";
import { editionKeySchema, editionSchema, sheetKindSchema } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import { fileIdSchema, loadedFormIdSchema, offeringIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";
import { importChoiceSchema } from "./decide-import.ts";
import { formLayoutReadingSchema } from "./form-layout-reading.ts";

/** Which file is a form, and of which edition; null: a form of its own, such as a questionnaire. */
export const formLoadingSchema = z.strictObject({
  fileId: fileIdSchema,
  editionKey: editionKeySchema.nullable(),
  /** Which of the columns of answers, where a form has several. */
  product: z.string().max(200).optional(),
});
export type FormLoading = z.infer<typeof formLoadingSchema>;

/** What a person says of the rows of a form: which item each is, and whether the others become an edition of their own. */
export const formConfirmingSchema = z.strictObject({
  choices: z.array(importChoiceSchema).max(4000),
  /** The edition of the rows that are no item; null: they are left out. */
  rest: z
    .strictObject({
      title: lineOf(200),
      issuer: lineOf(200),
      kind: sheetKindSchema,
    })
    .nullable(),
});
export type FormConfirming = z.infer<typeof formConfirmingSchema>;

/** A form that an organisation loaded and confirmed. */
export const loadedFormSchema = z.object({
  id: loadedFormIdSchema,
  fileId: fileIdSchema,
  fileName: z.string(),
  workbookSha256: z.string(),
  editionKey: editionKeySchema,
  editionTitle: bilingualSchema,
  /** Rows that ask for an item, and how many items the edition has. */
  rowCount: z.int().min(0),
  itemCount: z.int().min(0),
  /** Counts what was confirmed of the same workbook for the same edition. */
  number: z.int().min(1),
  confirmedAt: z.iso.datetime(),
  /** Whether numbers and wording of the edition are shown from this form. */
  isShown: z.boolean(),
});
export type LoadedForm = z.infer<typeof loadedFormSchema>;

/** What was read of a form, before a person has said what its rows are. */
export const formReadingViewSchema = z.object({
  id: loadedFormIdSchema,
  fileName: z.string(),
  edition: editionSchema.nullable(),
  reading: formLayoutReadingSchema,
  isConfirmed: z.boolean(),
});
export type FormReadingView = z.infer<typeof formReadingViewSchema>;

/** Whose sheets are written into a form: as they were issued last, or as their drafts stand. */
export const formSourceSchema = z.object({
  offeringId: offeringIdSchema,
  from: z.enum(["issued", "draft"]),
});
export type FormSource = z.infer<typeof formSourceSchema>;

const leftOutSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  itemKey: itemKeySchema.nullable(),
});

/** What writing a sheet into a form would change, cell by cell, and what the form cannot take. */
export const formFillingSchema = z.object({
  changes: z.array(
    z.object({ sheet: z.string(), cell: z.string(), before: z.string(), after: z.string() }),
  ),
  moved: z.array(leftOutSchema.extend({ fields: z.array(z.string()) })),
  leftOut: z.array(leftOutSchema.extend({ field: z.string(), reason: z.string() })),
});
export type FormFilling = z.infer<typeof formFillingSchema>;
