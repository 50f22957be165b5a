import { z } from "zod";
import { draftAnswerSchema, draftSchema } from "../disclosure/disclosure.ts";

/** Longer than any letter with its signs; a text that is longer is no letter. */
const LETTER_LENGTH_MAX = 40;
/** No sheet has nearly as many letters that no paper prints. */
const LETTERS_MAX = 500;

const letterSchema = z.string().min(1).max(LETTER_LENGTH_MAX);

/** A text of a draft with letters that no paper prints as written. `base` null: nothing is like it. */
export const sheetLettersSchema = z.object({
  place: z.object({ itemKey: z.string().nullable(), field: z.string() }),
  text: z.string(),
  letters: z.array(z.object({ letter: letterSchema, base: z.string().nullable() })),
});

export type SheetLettersView = z.infer<typeof sheetLettersSchema>;

/** What a person confirmed: the letter as written, and what stands in its place from now on. */
export const confirmedLettersSchema = z
  .array(z.strictObject({ letter: letterSchema, base: letterSchema }))
  .min(1)
  .max(LETTERS_MAX);
export type ConfirmedLetters = z.infer<typeof confirmedLettersSchema>;

/** A draft after its letters were replaced: its head, and the answers that changed. */
export const rewrittenDraftSchema = z.object({
  draft: draftSchema,
  answers: z.array(draftAnswerSchema),
});
export type RewrittenDraft = z.infer<typeof rewrittenDraftSchema>;
