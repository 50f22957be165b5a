import { z } from "zod";
import { editionKeySchema, editionSchema } from "../catalog/edition.ts";
import { disclosureIdSchema, migrationIdSchema, revisionIdSchema } from "../id.ts";
import { draftAnswerSchema } from "./disclosure.ts";
import { migrationReceiptSchema } from "./migration-receipt.ts";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);
/** Which words answers belonged to: an edition by its key, and by the hash of its canonical JSON. */
const editionRefSchema = z.strictObject({ key: editionKeySchema, sha256: sha256Schema });

/** What is taken over into which edition: an issued revision, or a draft as it stands. */
export const migrationWishSchema = z.strictObject({
  from: z.union([
    z.strictObject({ disclosureId: disclosureIdSchema }),
    z.strictObject({ revisionId: revisionIdSchema }),
  ]),
  toEditionKey: editionKeySchema,
});
export type MigrationWish = z.infer<typeof migrationWishSchema>;

/** How a draft came to be from a sheet of another edition. Never changed: what is answered later changes the draft alone. */
export const migrationSchema = z.strictObject({
  format: z.literal("bunkai.migration/1"),
  id: migrationIdSchema,
  /** The draft that was made. */
  disclosureId: disclosureIdSchema,
  from: editionRefSchema.extend({
    /** null: taken from a draft that was not issued. */
    revisionId: revisionIdSchema.nullable(),
  }),
  to: editionRefSchema,
  createdAt: z.iso.datetime(),
  receipt: migrationReceiptSchema,
});
export type Migration = z.infer<typeof migrationSchema>;

/** A migration with the words of both forms, and what the draft says of the rows that are to be confirmed. */
export const migrationViewSchema = z.object({
  migration: migrationSchema,
  fromEdition: editionSchema,
  toEdition: editionSchema,
  answers: z.array(draftAnswerSchema),
});
export type MigrationView = z.infer<typeof migrationViewSchema>;
