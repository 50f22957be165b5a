import { z } from "zod";
import { bilingualSchema } from "../catalog/bilingual.ts";
import { editionKeySchema } from "../catalog/edition.ts";
import { itemKeySchema, itemSchema } from "../catalog/item.ts";
import { openAnswerSchema } from "../disclosure/answer.ts";
import { answerMisfitSchema } from "../disclosure/find-answer-misfit.ts";
import { offeringIdSchema, revisionIdSchema } from "../id.ts";

/** Where an answer stands that is proposed. `revision` is null where it is in a draft and was never issued. */
const answerSourceSchema = z.object({
  offeringId: offeringIdSchema,
  offeringName: z.string(),
  versionLabel: z.string(),
  editionKey: editionKeySchema,
  editionTitle: bilingualSchema,
  itemKey: itemKeySchema,
  itemText: bilingualSchema,
  revision: z
    .object({ id: revisionIdSchema, number: z.int().min(1), issuedAt: z.iso.datetime() })
    .nullable(),
  /** Whether it is about the product that the questionnaire is about. */
  isOfOffering: z.boolean(),
});
export type AnswerSource = z.infer<typeof answerSourceSchema>;

/** Why a proposal may answer another question: another wording, another meaning, or another answer to one as alike. */
const suggestionDoubtSchema = z.enum(["likeness", "meaning", "rival"]);

/** An own answer that is proposed for a question. */
export const suggestionSchema = z.object({
  source: answerSourceSchema,
  /** How alike the questions are, from 0 to 1. 1: the very same wording. In doubt it is below what counts as sure. */
  score: z.number().min(0).max(1),
  doubt: suggestionDoubtSchema.nullable(),
  /** What would be taken over; null: it does not fit the question, for this reason. */
  answer: openAnswerSchema.nullable(),
  misfit: answerMisfitSchema.nullable(),
  /** What the source says, for reading. */
  said: openAnswerSchema,
  /** The question of the source where its answer does not fit this one. */
  saidItem: itemSchema.nullable(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** The proposals for one question, the best first. */
export const itemSuggestionsSchema = z.object({
  itemKey: itemKeySchema,
  suggestions: z.array(suggestionSchema),
});
export type ItemSuggestions = z.infer<typeof itemSuggestionsSchema>;

/** Which proposal a person takes: the source, and the version of the answer that it goes over. 0: there was none. */
export const takenSuggestionSchema = z.strictObject({
  itemKey: itemKeySchema,
  version: z.int().min(0),
  source: z.strictObject({
    offeringId: offeringIdSchema,
    editionKey: editionKeySchema,
    itemKey: itemKeySchema,
    revisionId: revisionIdSchema.nullable(),
  }),
});
export type TakenSuggestion = z.infer<typeof takenSuggestionSchema>;
