import { z } from "zod";

/** What an installation says about its own seals, to be kept by whoever verifies documents without it, years later. */
export const trustSchema = z.object({
  /** SHA-256 of the DER of every certificate that ever sealed there, lower-case hex. */
  certificates: z.array(z.string().regex(/^[0-9a-f]{64}$/u)),
});
