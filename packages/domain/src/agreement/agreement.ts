import { z } from "zod";
import { bilingualSchema } from "../catalog/bilingual.ts";
import { phaseSchema, serviceTypeSchema } from "../catalog/duty.ts";
import { itemKeySchema, unitSchema } from "../catalog/item.ts";
import { commitmentSchema } from "../disclosure/answer.ts";
import { matrixIdSchema, revisionIdSchema } from "../id.ts";
import { assignmentSchema } from "../responsibility/assignment.ts";
import { partyKeySchema, partyKindSchema } from "../responsibility/party.ts";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** The legal person behind a party, as it was entered and held on the day of fixing. */
const agreementLegalPersonSchema = z.strictObject({
  name: z.string(),
  address: z.string(),
  representativeTitle: z.string(),
  representativeName: z.string(),
  corporateNumber: z.string().nullable(),
  validFrom: z.iso.date(),
});
export type AgreementLegalPerson = z.infer<typeof agreementLegalPersonSchema>;

/** A party as of fixing. `signs`: its signature is needed. */
const agreementPartySchema = z.strictObject({
  key: partyKeySchema,
  kind: partyKindSchema,
  name: z.string(),
  signs: z.boolean(),
  /** Absent where nobody had entered it, and in texts from before it could be entered. */
  legalPerson: agreementLegalPersonSchema.exactOptional(),
});
export type AgreementParty = z.infer<typeof agreementPartySchema>;

/** A promised level, taken over from an issued SLA. */
const agreementLevelSchema = z.strictObject({
  itemKey: itemKeySchema,
  text: bilingualSchema,
  value: z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("quantity"),
      amount: z.number(),
      unit: unitSchema,
      commitment: commitmentSchema,
    }),
    z.strictObject({ type: z.literal("words"), ja: z.string(), en: z.string() }),
  ]),
  note: z.string().nullable(),
});
export type AgreementLevel = z.infer<typeof agreementLevelSchema>;

/**
 * The text that both sides agree to: who carries which duty, and the promised levels.
 * Its canonical JSON (RFC 8785) is hashed with SHA-256, embedded in the PDF and never changed.
 * This schema is kept for ever: another shape is another format.
 */
export const agreementContentSchema = z.strictObject({
  format: z.literal("bunkai.agreement/1"),
  documentNumber: z.string().regex(/^BK-\d{8}-[0-9A-Z]{6}$/u),
  matrixId: matrixIdSchema,
  title: z.string(),
  fixedAt: z.iso.datetime(),
  offering: z.strictObject({
    name: z.string(),
    versionLabel: z.string(),
    serviceType: serviceTypeSchema,
  }),
  parties: z.array(agreementPartySchema).min(2),
  rows: z
    .array(
      z.strictObject({
        dutyKey: itemKeySchema,
        phase: phaseSchema,
        area: bilingualSchema,
        text: bilingualSchema,
        assignment: assignmentSchema,
      }),
    )
    .min(1),
  levels: z.array(agreementLevelSchema),
  /** The issued revisions that the draft started from. */
  basis: z.array(
    z.strictObject({
      revisionId: revisionIdSchema,
      title: z.string(),
      number: z.int().min(1),
      sha256: sha256Schema,
    }),
  ),
  dutyCatalogKey: itemKeySchema,
});
export type AgreementContent = z.infer<typeof agreementContentSchema>;
