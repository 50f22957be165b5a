import { z } from "zod";
import { loadedFormIdSchema } from "../id.ts";

/** From which form the numbers and wording of an edition are shown. */
export const shownWordingSchema = z.object({
  formId: loadedFormIdSchema,
  fileName: z.string(),
  rowCount: z.int(),
  confirmedAt: z.iso.datetime(),
});
export type ShownWording = z.infer<typeof shownWordingSchema>;
