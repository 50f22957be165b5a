import { z } from "zod";
import { organizationIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";

/** What a party of a matrix is to the medical institution. */
export const partyKinds = [
  "hospital",
  "vendor",
  "dealer",
  "maintenance",
  "subProcessor",
  "platform",
  "lineCarrier",
  "otherVendor",
] as const;
export const partyKindSchema = z.enum(partyKinds);
export type PartyKind = z.infer<typeof partyKindSchema>;

export const partyKeySchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,29}$/u);

/**
 * Somebody who carries duties. A party with an organisation here talks and signs for itself;
 * one without is spoken for by those who talk.
 */
export const partySchema = z.strictObject({
  key: partyKeySchema,
  kind: partyKindSchema,
  /** The legal person's name, as it will stand in the agreement. */
  name: lineOf(200),
  organizationId: organizationIdSchema.nullable(),
});
export type Party = z.infer<typeof partySchema>;

/** The hospital, at least one more, no key and no organisation twice. */
export const partiesSchema = z
  .array(partySchema)
  .min(2)
  .max(12)
  .refine((parties) => isUnique(parties.map(({ key }) => key)), { error: "duplicate_key" })
  // Every object answers to `valueOf` and the like: such a key would be found where nothing was put.
  .refine((parties) => !parties.some(({ key }) => key in Object.prototype), {
    error: "reserved_key",
  })
  .refine((parties) => isUnique(parties.flatMap(({ organizationId }) => organizationId ?? [])), {
    error: "duplicate_organization",
  })
  .refine((parties) => parties.filter(({ kind }) => kind === "hospital").length === 1, {
    error: "one_hospital",
  });

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
