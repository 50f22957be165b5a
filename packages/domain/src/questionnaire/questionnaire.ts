import { z } from "zod";
import { bilingualSchema } from "../catalog/bilingual.ts";
import { editionKeySchema, editionSchema } from "../catalog/edition.ts";
import { dayTextSchema } from "../disclosure/answer.ts";
import { draftAnswerSchema } from "../disclosure/disclosure.ts";
import { draftSeenSchema } from "../disclosure/draft-seen.ts";
import {
  disclosureIdSchema,
  fileIdSchema,
  loadedFormIdSchema,
  offeringIdSchema,
  organizationIdSchema,
  questionnaireIdSchema,
} from "../id.ts";
import { lineOf } from "../text.ts";
import { itemSuggestionsSchema } from "./suggestion.ts";

/** What is noted of who asks. Nobody but the organisation itself reads it. */
const askedSchema = z.strictObject({
  /** The hospital, as the organisation calls it. */
  asker: lineOf(200),
  /** The same one here, where it is known. */
  askerOrganizationId: organizationIdSchema.nullable(),
  receivedOn: dayTextSchema,
  dueOn: dayTextSchema.nullable(),
});

/** A questionnaire to be answered for a product: the loaded form of its rows, and who asks. */
export const questionnaireOpeningSchema = askedSchema.extend({
  formId: loadedFormIdSchema,
  offeringId: offeringIdSchema,
});
export type QuestionnaireOpening = z.infer<typeof questionnaireOpeningSchema>;

/** What can be changed of it: who asks and until when, and whether it is not answered after all. */
export const questionnaireChangeSchema = askedSchema.extend({ isDeclined: z.boolean() });
export type QuestionnaireChange = z.infer<typeof questionnaireChangeSchema>;

export const questionnaireStateSchema = z.enum(["open", "returned", "declined"]);
export type QuestionnaireState = z.infer<typeof questionnaireStateSchema>;

/** 調査票: an own form of one hospital that this organisation answers. */
export const questionnaireSchema = askedSchema.extend({
  id: questionnaireIdSchema,
  offeringId: offeringIdSchema,
  offeringName: z.string(),
  versionLabel: z.string(),
  editionKey: editionKeySchema,
  editionTitle: bilingualSchema,
  formId: loadedFormIdSchema,
  fileName: z.string(),
  disclosureId: disclosureIdSchema,
  state: questionnaireStateSchema,
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  progress: z.object({
    items: z.int().min(0),
    answered: z.int().min(0),
    /** Taken over from elsewhere, and nobody has confirmed it. */
    unconfirmed: z.int().min(0),
  }),
  /** How often it was returned, and when last. */
  returns: z.int().min(0),
  returnedAt: z.iso.datetime().nullable(),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** A questionnaire with its questions, what is answered so far, and what could be answered. */
export const questionnaireViewSchema = z.object({
  questionnaire: questionnaireSchema,
  edition: editionSchema,
  answers: z.array(draftAnswerSchema),
  suggestions: z.array(itemSuggestionsSchema),
  /** The draft as it was read: to be named when it is returned. */
  seen: draftSeenSchema,
});
export type QuestionnaireView = z.infer<typeof questionnaireViewSchema>;

/** A return: to whom, and the draft as the person read it. */
export const questionnaireReturningSchema = z.strictObject({
  returnedTo: lineOf(200),
  seen: draftSeenSchema,
});
export type QuestionnaireReturning = z.infer<typeof questionnaireReturningSchema>;

/** What was returned: the file, and under which number and hash the record of it stands. */
export const questionnaireReturnSchema = z.object({
  number: z.int().min(1),
  fileId: fileIdSchema,
  sha256: z.string(),
});
export type QuestionnaireReturn = z.infer<typeof questionnaireReturnSchema>;
