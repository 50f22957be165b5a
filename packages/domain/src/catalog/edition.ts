import { z } from "zod";
import { bilingualSchema } from "./bilingual.ts";
import { itemKeySchema, itemSchema } from "./item.ts";
import { provenanceSchema } from "./provenance.ts";

/** The forms of the field. `role_check`: 役割分担等に関する確認表. `private`: a form that one organisation loaded. */
const sheetKinds = [
  "mds",
  "sds",
  "conformity_sheet",
  "sla",
  "vendor_checklist",
  "hospital_checklist",
  "ehr_disclosure",
  "role_check",
  "private",
] as const;
export const sheetKindSchema = z.enum(sheetKinds);
export type SheetKind = z.infer<typeof sheetKindSchema>;

export const editionKeySchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/u);

/** Header fields that the forms have in common. */
const headerFieldKeys = [
  "vendorName",
  "offeringName",
  "versionLabel",
  "createdOn",
  "contact",
] as const;
export const headerFieldKeySchema = z.enum(headerFieldKeys);
export type HeaderFieldKey = z.infer<typeof headerFieldKeySchema>;

const sectionSchema = z.strictObject({ key: itemKeySchema, title: bilingualSchema });

const headerFieldSchema = z.strictObject({
  key: headerFieldKeySchema,
  label: bilingualSchema,
  required: z.boolean(),
  provenance: provenanceSchema,
});

/**
 * One edition of a form: an immutable list of sections and items. A corrected catalogue is a new edition.
 * The title says 相当（自社文案・非公式） as long as the wording is ours.
 */
export const editionSchema = z
  .strictObject({
    format: z.literal("bunkai.edition/1"),
    key: editionKeySchema,
    kind: sheetKindSchema,
    title: bilingualSchema,
    /** Who issues the form that this edition corresponds to. */
    issuer: bilingualSchema,
    /** The version of that form, as its issuer writes it. */
    version: z.string().min(1),
    /** True while we have not seen the form itself. */
    isOwnWording: z.boolean(),
    /** What a reader must know before trusting the edition, such as rows that it lacks. */
    remark: bilingualSchema.nullable(),
    header: z.array(headerFieldSchema),
    sections: z.array(sectionSchema).min(1),
    items: z.array(itemSchema),
  })
  .superRefine((edition, context) => {
    for (const fault of faultsOf(edition)) context.addIssue({ code: "custom", message: fault });
  });
export type Edition = z.infer<typeof editionSchema>;

type EditionParts = Pick<Edition, "sections" | "items"> & { header: { key: string }[] };

function faultsOf({ header, items, sections }: EditionParts): string[] {
  const sectionKeys = new Set(sections.map(({ key }) => key));
  const position = new Map(items.map(({ key }, index) => [key, index]));
  return [
    ...repeated(sections.map(({ key }) => key)).map((key) => `section ${key} stands twice`),
    ...repeated(items.map(({ key }) => key)).map((key) => `item ${key} stands twice`),
    ...repeated(header.map(({ key }) => key)).map((key) => `header field ${key} stands twice`),
    ...items
      .filter(({ sectionKey }) => !sectionKeys.has(sectionKey))
      .map(({ key, sectionKey }) => `item ${key} names the unknown section ${sectionKey}`),
    // A parent stands before its child, so that no circle is possible.
    ...items
      .filter(({ parent }, index) => parent && !((position.get(parent.key) ?? index) < index))
      .map(({ key }) => `the parent of item ${key} does not stand before it`),
  ];
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
