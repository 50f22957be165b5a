import { z } from "zod";

/** A text of the product in both tongues. Japanese is the source. */
export const bilingualSchema = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;
