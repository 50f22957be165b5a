import { z } from "zod";
import { serviceTypeSchema } from "../catalog/duty.ts";
import { offeringIdSchema, organizationIdSchema } from "../id.ts";
import { lineOf, paragraphsOf } from "../text.ts";

/** What a vendor sells, in one version. Another version or plan with other answers is another offering. */
export const offeringSchema = z.object({
  id: offeringIdSchema,
  vendorId: organizationIdSchema,
  vendorName: z.string(),
  name: z.string(),
  versionLabel: z.string(),
  serviceType: serviceTypeSchema,
  description: z.string(),
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
});
export type Offering = z.infer<typeof offeringSchema>;

export const offeringValuesSchema = z.strictObject({
  name: lineOf(120),
  versionLabel: lineOf(60),
  serviceType: serviceTypeSchema,
  description: paragraphsOf(2000),
});
export type OfferingValues = z.infer<typeof offeringValuesSchema>;
