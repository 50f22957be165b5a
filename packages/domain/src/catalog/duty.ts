import { z } from "zod";
import { bilingualSchema } from "./bilingual.ts";
import { itemKeySchema } from "./item.ts";
import { provenanceSchema } from "./provenance.ts";

/** What is sold. Remote maintenance starts from the split of on-premises, as our own proposal. */
export const serviceTypes = ["onPremises", "saas", "paas", "iaas", "remoteMaintenance"] as const;
export const serviceTypeSchema = z.enum(serviceTypes);
export type ServiceType = z.infer<typeof serviceTypeSchema>;

/** When a duty falls due. Each duty belongs to exactly one phase. */
export const phases = ["beforeContract", "normal", "emergency", "endOfContract"] as const;
export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/** Who usually carries a duty. `shared` is no answer: such a row is open until both sides agree. */
const defaultSplitSchema = z.enum(["vendor", "hospital", "shared", "notApplicable"]);
export type DefaultSplit = z.infer<typeof defaultSplitSchema>;

/** A duty (分担項目) of the catalogue. */
export const dutySchema = z.strictObject({
  key: itemKeySchema,
  area: bilingualSchema,
  phase: phaseSchema,
  text: bilingualSchema,
  defaultSplit: z.record(serviceTypeSchema, defaultSplitSchema),
  guidelineRefs: z.array(z.string().min(1)),
  remark: bilingualSchema.nullable(),
  provenance: provenanceSchema,
  source: z.string().min(1),
});
export type Duty = z.infer<typeof dutySchema>;

/** An immutable list of duties. */
export const dutyCatalogSchema = z.strictObject({
  format: z.literal("bunkai.duties/1"),
  key: itemKeySchema,
  title: bilingualSchema,
  /** What a reader must know before trusting the catalogue, such as where the default splits come from. */
  remark: bilingualSchema.nullable(),
  duties: z
    .array(dutySchema)
    .min(1)
    .refine((duties) => new Set(duties.map(({ key }) => key)).size === duties.length, {
      error: "a duty stands twice",
    }),
});
export type DutyCatalog = z.infer<typeof dutyCatalogSchema>;
