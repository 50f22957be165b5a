import { z } from "zod";
import { revisionSchema } from "../disclosure/revision.ts";

/** A document that a matrix rests on, and the revision that has taken its place since; null: none has. */
export const basisStateSchema = z.object({
  revision: revisionSchema,
  successor: revisionSchema.nullable(),
});
export type BasisState = z.infer<typeof basisStateSchema>;
