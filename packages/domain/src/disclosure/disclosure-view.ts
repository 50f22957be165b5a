import { z } from "zod";
import { editionSchema } from "../catalog/edition.ts";
import { shownWordingSchema } from "../workbook/shown-wording.ts";
import { disclosureSchema, draftAnswerSchema } from "./disclosure.ts";
import { issueGapSchema } from "./find-issue-gaps.ts";
import { revisionContentSchema, revisionSchema } from "./revision.ts";

/** A draft with its questions, its answers and what it still lacks. */
export const disclosureViewSchema = z.object({
  disclosure: disclosureSchema,
  edition: editionSchema,
  /** Whose numbers and words the edition is shown in; null: our own words. */
  wording: shownWordingSchema.nullable(),
  answers: z.array(draftAnswerSchema),
  gaps: z.array(issueGapSchema),
});
export type DisclosureView = z.infer<typeof disclosureViewSchema>;

/** A revision with its questions and, where the reader may, what it says. `content` null: shown on request. */
export const revisionViewSchema = z.object({
  revision: revisionSchema,
  edition: editionSchema,
  wording: shownWordingSchema.nullable(),
  content: revisionContentSchema.nullable(),
});
export type RevisionView = z.infer<typeof revisionViewSchema>;
