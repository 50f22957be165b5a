import { z } from "zod";
import { receivedCopySchema } from "../disclosure/received-copy.ts";
import { revisionSchema } from "../disclosure/revision.ts";

/** A sheet that can stand in a column: one that its vendor issued, or a copy that the organisation received and filed. */
export const comparedSheetSchema = z.discriminatedUnion("origin", [
  revisionSchema.extend({ origin: z.literal("issued") }),
  receivedCopySchema.extend({
    origin: z.literal("received"),
    number: z.int().min(1),
    /** One's own papers are always there to be read. */
    readable: z.literal(true),
  }),
]);
export type ComparedSheet = z.infer<typeof comparedSheetSchema>;
