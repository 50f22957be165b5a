import { z } from "zod";

/** The tongues Bunkai speaks. Japanese first. */
export const languageSchema = z.enum(["ja", "en"]);
export type Language = z.infer<typeof languageSchema>;
