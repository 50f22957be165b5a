import { phases } from "@bunkai/domain/catalog/duty";
import { z } from "zod";

/** How a matrix is looked at, as the address holds it: a link shows the same rows and the same open row. */
export const matrixSearchSchema = z.object({
  row: z.string().optional().catch(undefined),
  show: z.enum(["open", "mine"]).optional().catch(undefined),
  phase: z.enum(phases).optional().catch(undefined),
  words: z.string().optional().catch(undefined),
});
export type MatrixSearch = z.infer<typeof matrixSearchSchema>;
