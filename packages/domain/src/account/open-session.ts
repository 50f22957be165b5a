import { z } from "zod";
import { sessionIdSchema } from "../id.ts";

/** A sign-in that has not ended, as its person sees it. */
export const openSessionSchema = z.object({
  id: sessionIdSchema,
  /** True: the one that asks. */
  isHere: z.boolean(),
  /** What the browser says of itself; empty when it said nothing. */
  userAgent: z.string(),
  /** The network address it was opened from; empty when unknown. */
  address: z.string(),
  openedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
});
export type OpenSession = z.infer<typeof openSessionSchema>;
