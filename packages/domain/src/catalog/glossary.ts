import { z } from "zod";
import { bilingualSchema } from "./bilingual.ts";
import { itemKeySchema } from "./item.ts";
import { provenanceSchema } from "./provenance.ts";

/** A term of art with one sentence that a person outside the field understands. */
const termSchema = z.strictObject({
  key: itemKeySchema,
  term: bilingualSchema,
  /** The Japanese term in kana, for the order of the syllabary; Latin letters stay. */
  reading: z.string().min(1),
  explanation: bilingualSchema,
  provenance: provenanceSchema,
  /** Where the meaning was taken from. */
  source: z.string().min(1),
});
export type Term = z.infer<typeof termSchema>;

/** The glossary of the product. */
export const glossarySchema = z.strictObject({
  format: z.literal("bunkai.glossary/1"),
  terms: z
    .array(termSchema)
    .min(1)
    .refine((terms) => new Set(terms.map(({ key }) => key)).size === terms.length, {
      error: "a term stands twice",
    }),
});
export type Glossary = z.infer<typeof glossarySchema>;
