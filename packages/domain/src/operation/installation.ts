import { z } from "zod";

/** What anyone may know of this installation before signing in. */
export const installationSchema = z.object({
  version: z.string(),
  firstRun: z.boolean(),
  mailIsSent: z.boolean(),
  outboxIsOpen: z.boolean(),
});
export type Installation = z.infer<typeof installationSchema>;
