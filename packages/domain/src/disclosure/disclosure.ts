import { z } from "zod";
import { editionKeySchema, sheetKindSchema } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import {
  type DisclosureId,
  disclosureIdSchema,
  offeringIdSchema,
  type ReceivedCopyId,
} from "../id.ts";
import { openAnswerSchema } from "./answer.ts";
import { answerOriginSchema } from "./answer-origin.ts";
import { sheetHeaderSchema } from "./sheet-header.ts";

/** A sheet that is being filled in: of an own offering, or of one that was received. */
export const draftSchema = z.object({
  id: disclosureIdSchema,
  editionKey: editionKeySchema,
  kind: sheetKindSchema,
  header: sheetHeaderSchema,
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
});
export type Draft = z.infer<typeof draftSchema>;

/** The draft of a sheet of an own offering. */
export const disclosureSchema = draftSchema.extend({ offeringId: offeringIdSchema });
export type Disclosure = z.infer<typeof disclosureSchema>;

/** A draft by its own id, or by the received copy that it is of. They are read and written by different rights. */
export type DraftRef = DisclosureId | { readonly receivedCopyId: ReceivedCopyId };

/** An answer of a draft, with the version that the next change must name. 0: nothing was ever answered. */
export const draftAnswerSchema = z.object({
  itemKey: itemKeySchema,
  answer: openAnswerSchema,
  version: z.int().min(0),
  /** null: it was typed. */
  origin: answerOriginSchema.nullable(),
});
export type DraftAnswer = z.infer<typeof draftAnswerSchema>;
