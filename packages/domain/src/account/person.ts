import { z } from "zod";
import { languageSchema } from "../language.ts";
import { lineOf } from "../text.ts";

/**
 * Fewest and most characters of a password; fewer do beside a second factor.
 *
 * Source: MHLW guideline 7.0, requirements on passwords (13 characters, or 8 with two factors).
 */
export const PASSWORD_LENGTH_MIN = 13;
export const PASSWORD_LENGTH_MIN_WITH_FACTOR = 8;
export const PASSWORD_LENGTH_MAX = 128;

export const personNameSchema = lineOf(100);

/** What a person may change about him- or herself. */
export const personChangeSchema = z.union([
  z.strictObject({ language: languageSchema }),
  z.strictObject({ name: personNameSchema }),
]);
export type PersonChange = z.infer<typeof personChangeSchema>;
