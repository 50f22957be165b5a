import { z } from "zod";

/**
 * How far a row of a catalogue can be trusted.
 *
 * - `seenOfficial`: we read it in the official document
 * - `loadedFile`: read by the product in a file that the organisation itself loaded; nobody says that it is the official one
 * - `seenSecondary`: somebody who read the official document quotes or paraphrases it
 * - `inferred`: written from a duty of the guideline; the form may word, merge or omit it
 * - `recalled`: known from an older version, not seen again
 * - `ownProposal`: our own proposal
 */
const provenances = [
  "seenOfficial",
  "loadedFile",
  "seenSecondary",
  "inferred",
  "recalled",
  "ownProposal",
] as const;
export const provenanceSchema = z.enum(provenances);
export type Provenance = z.infer<typeof provenanceSchema>;

/** True when a reader must be told that the row may differ from the official form. */
export function isDoubtful(provenance: Provenance): boolean {
  return provenance === "inferred" || provenance === "recalled" || provenance === "ownProposal";
}
