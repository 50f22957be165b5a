import { z } from "zod";
import { editionKeySchema } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import { disclosureIdSchema, offeringIdSchema } from "../id.ts";
import { openAnswerSchema } from "./answer.ts";
import { answerOriginSchema } from "./answer-origin.ts";
import { sheetHeaderSchema } from "./sheet-header.ts";

/** A draft in a list. */
export const disclosureSchema = z.object({
  id: disclosureIdSchema,
  offeringId: offeringIdSchema,
  editionKey: editionKeySchema,
  header: sheetHeaderSchema,
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
});
export type Disclosure = z.infer<typeof disclosureSchema>;

/** An answer of a draft, with the version that the next change must name. 0: nothing was ever answered. */
export const draftAnswerSchema = z.object({
  itemKey: itemKeySchema,
  answer: openAnswerSchema,
  version: z.int().min(0),
  /** null: it was typed. */
  origin: answerOriginSchema.nullable(),
});
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;
