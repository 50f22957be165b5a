import { z } from "zod";
import { bilingualSchema } from "./bilingual.ts";
import { provenanceSchema } from "./provenance.ts";

/** A word that names a row for ever, such as `SDS-L001`. Never shown as an official number. */
export const itemKeySchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,79}$/u);

/**
 * Units of quantities. Business days and days, business hours and hours are never converted into each other.
 * What is counted is a unit too: people are not copies. `count` (件) is for what has no counter of its own.
 * Issued revisions carry these words: one may be added, none is ever taken away.
 */
export const unitSchema = z.enum([
  "percentPerMonth",
  "percentPerYear",
  "minutes",
  "hours",
  "businessHours",
  "days",
  "businessDays",
  "months",
  "years",
  "count",
  "people",
  "copies",
  "kinds",
  "generations",
  "timesPerYear",
  "timesPerMonth",
  "yen",
  "milliseconds",
  "seconds",
  "characters",
  "bits",
  "percent",
  "gigabytes",
]);
export type Unit = z.infer<typeof unitSchema>;

/** Which direction is better for the customer. `none`: neither, or it depends. */
export const betterSchema = z.enum(["higher", "lower", "none"]);
export type Better = z.infer<typeof betterSchema>;

/** One of the fixed rows, or one of the columns, of an item that is a table. A judgement takes はい or いいえ, and words beside it. */
const tableRowSchema = z.strictObject({ key: itemKeySchema, label: bilingualSchema });
const tableColumnSchema = tableRowSchema.extend({ holds: z.enum(["text", "judgement"]) });
export type TableColumn = z.infer<typeof tableColumnSchema>;

/** No form asks for more rows than this. */
export const TABLE_ROWS_MAX = 50;

const choiceOptionSchema = z.strictObject({ key: itemKeySchema, label: bilingualSchema });

/** What kind of answer an item asks for. */
export const itemKindSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("judgement"),
    /** The answer that speaks for the product; `neutral` for questions that describe a configuration. */
    favourable: z.enum(["yes", "no", "neutral"]),
  }),
  z.strictObject({
    type: z.literal("quantity"),
    /** The first unit is the usual one. */
    units: z.array(unitSchema).min(1),
    better: betterSchema,
  }),
  z.strictObject({ type: z.literal("text") }),
  z.strictObject({
    type: z.literal("choice"),
    options: z.array(choiceOptionSchema).min(2),
    several: z.boolean(),
  }),
  z.strictObject({ type: z.literal("date") }),
  z.strictObject({
    type: z.literal("table"),
    columns: z.array(tableColumnSchema).min(1).max(8),
    /** Rows that the form itself names. */
    rows: z.array(tableRowSchema),
    /** What a row that the vendor adds is called, such as 文書名; null: rows cannot be added. */
    addedRowLabel: bilingualSchema.nullable(),
  }),
]);
export type ItemKind = z.infer<typeof itemKindSchema>;

/**
 * What a form asks beside the answer: the day of the check, the day until which a いいえ is mended, the day on which it was,
 * and where the evidence can be read. `isRequired`: the sheet is not issued without it.
 */
export const asideFieldSchema = z.enum(["checkedOn", "planDay", "completedOn", "evidenceUrl"]);
export type AsideField = z.infer<typeof asideFieldSchema>;

const asideSchema = z.strictObject({
  field: asideFieldSchema,
  when: z.enum(["answered", "yes", "no"]),
  isRequired: z.boolean(),
});
export type Aside = z.infer<typeof asideSchema>;

/** What a row of a checklist is about. */
const assetClassSchema = z.enum([
  "organisation",
  "systemWide",
  "server",
  "terminal",
  "network",
  "document",
]);
export type AssetClass = z.infer<typeof assetClassSchema>;

/** One row of a sheet, in our own words. */
export const itemSchema = z.strictObject({
  key: itemKeySchema,
  sectionKey: itemKeySchema,
  /** The number in the official form; null as long as nobody here has seen it. */
  officialNumber: z.string().min(1).nullable(),
  text: bilingualSchema,
  /** What an answer means here beyond the words, such as a remark that the form itself makes. */
  remark: bilingualSchema.nullable(),
  kind: itemKindSchema,
  /** Asked only when the parent has this answer. */
  parent: z.strictObject({ key: itemKeySchema, answer: z.enum(["yes", "no"]) }).nullable(),
  guidelineRefs: z.array(z.string().min(1)),
  asides: z.array(asideSchema).exactOptional(),
  assetClasses: z.array(assetClassSchema).min(1).exactOptional(),
  /** How binding the form is about the row: 必須, 推奨, 参考. */
  level: z.enum(["mandatory", "recommended", "reference"]).exactOptional(),
  /** To whom what the row is about must be shown, where a rule says so. */
  disclosedTo: z.enum(["public", "onRequest"]).exactOptional(),
  /** In the annex of guideline 7.0, 保守委託機関編. null: not known, which is not the same as no. */
  annexV7: z.boolean().nullable(),
  provenance: provenanceSchema,
  /** The sentence in which the source of the row was recorded, kept as it was written. */
  source: z.string().min(1),
});
export type Item = z.infer<typeof itemSchema>;
