import { z } from "zod";
import { accessRequestIdSchema, offeringIdSchema } from "../id.ts";

export const accessDecisionSchema = z.enum(["granted", "declined"]);
export type AccessDecision = z.infer<typeof accessDecisionSchema>;

const accessStateSchema = z.enum(["open", ...accessDecisionSchema.options]);

/** The vendor's word on a wish, and how the wish stood before the eyes of whoever gives it (`seen`). */
export const accessDecideSchema = z.strictObject({
  state: accessDecisionSchema,
  seen: accessStateSchema,
});
export type AccessDecide = z.infer<typeof accessDecideSchema>;

/** A wish to read what a vendor shows on request. */
export const accessRequestSchema = z.object({
  id: accessRequestIdSchema,
  offeringId: offeringIdSchema,
  askingName: z.string(),
  state: accessStateSchema,
  askedAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
});
export type AccessRequest = z.infer<typeof accessRequestSchema>;

/** What came of asking: the wish as it stands, and whether asking made it or opened it anew. */
export const askedAccessSchema = z.object({ request: accessRequestSchema, isNew: z.boolean() });
export type AskedAccess = z.infer<typeof askedAccessSchema>;
