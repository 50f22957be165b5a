import { z } from "zod";

/** How much of a demo's samples is in: steps done, of how many. */
export const samplesProgressSchema = z.object({
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
});
export type SamplesProgress = z.infer<typeof samplesProgressSchema>;

/** What anyone may know of this installation before signing in. */
export const installationSchema = z.object({
  version: z.string(),
  firstRun: z.boolean(),
  mailIsSent: z.boolean(),
  outboxIsOpen: z.boolean(),
  /** While a demo is being filled with samples; null at any other time. */
  samples: samplesProgressSchema.nullable(),
});
export type Installation = z.infer<typeof installationSchema>;
