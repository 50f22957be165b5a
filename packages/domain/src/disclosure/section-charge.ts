import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";
import { memberIdSchema } from "../id.ts";
import { dayTextSchema } from "./answer.ts";

/** Who writes a section of a draft (責任者), and until when (期限). */
export const sectionChargeSchema = z.object({
  sectionKey: itemKeySchema,
  /** null: nobody in particular. */
  memberId: memberIdSchema.nullable(),
  memberName: z.string().nullable(),
  dueOn: dayTextSchema.nullable(),
  version: z.int().min(1),
});
export type SectionCharge = z.infer<typeof sectionChargeSchema>;

/** What is said anew, and the version that was read; 0: nothing was said before. */
export const sectionChargeChangeSchema = z.strictObject({
  memberId: memberIdSchema.nullable(),
  dueOn: dayTextSchema.nullable(),
  version: z.int().min(0),
});
export type SectionChargeChange = z.infer<typeof sectionChargeChangeSchema>;
