import { z } from "zod";
import { bilingualSchema } from "./bilingual.ts";
import { serviceTypeSchema } from "./duty.ts";
import { editionKeySchema } from "./edition.ts";
import { itemKeySchema } from "./item.ts";
import { provenanceSchema } from "./provenance.ts";

/** What an answer says about a duty. */
const effectSchema = z.enum(["vendorInCharge", "hospitalInCharge", "open"]);

/** One link from an item's answers to a duty: which answer leads to whom. An answer that is not named says nothing. */
export const dutyLinkSchema = z.strictObject({
  itemKey: itemKeySchema,
  dutyKey: itemKeySchema,
  /**
   * The service types for which the answer speaks of this duty; null: all. Whoever sells bare machines and says
   * "we apply updates" does not mean the operating system that the customer installs on them.
   */
  serviceTypes: z.array(serviceTypeSchema).min(1).nullable(),
  effects: z.strictObject({
    yes: effectSchema.nullable(),
    no: effectSchema.nullable(),
    notApplicable: effectSchema.nullable(),
  }),
  reason: bilingualSchema,
  provenance: provenanceSchema,
  /** Who of the field has checked the link; null: nobody yet. */
  reviewer: z.string().min(1).nullable(),
});
export type DutyLink = z.infer<typeof dutyLinkSchema>;

/** How answers of one edition bear on the duties. */
export const dutyCrosswalkSchema = z.strictObject({
  format: z.literal("bunkai.duty-crosswalk/1"),
  editionKey: editionKeySchema,
  dutyCatalogKey: itemKeySchema,
  links: z.array(dutyLinkSchema),
});
export type DutyCrosswalk = z.infer<typeof dutyCrosswalkSchema>;
