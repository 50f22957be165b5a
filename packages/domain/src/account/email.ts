import { z } from "zod";

/** A mail address as it is stored and compared: trimmed, lower case. */
export const emailSchema = z
  .string()
  .trim()
  .max(254)
  .transform((address) => address.toLowerCase())
  .pipe(z.email());
export type Email = z.infer<typeof emailSchema>;
