import { z } from "zod";
import { serviceTypeSchema } from "../catalog/duty.ts";
import { editionKeySchema, sheetKindSchema } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import { offeringIdSchema, organizationIdSchema, revisionIdSchema } from "../id.ts";
import { answerSchema } from "./answer.ts";
import { sheetHeaderSchema } from "./sheet-header.ts";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

const partsOfContent = {
  vendor: z.strictObject({ id: organizationIdSchema, name: z.string() }),
  offering: z.strictObject({
    id: offeringIdSchema,
    name: z.string(),
    versionLabel: z.string(),
    serviceType: serviceTypeSchema,
  }),
  edition: z.strictObject({
    key: editionKeySchema,
    kind: sheetKindSchema,
    sha256: sha256Schema,
  }),
  number: z.int().min(1),
  issuedAt: z.iso.datetime(),
  header: sheetHeaderSchema,
};

const issuedAnswerSchema = answerSchema.extend({ itemKey: itemKeySchema });

/** What a revision says as it is issued today. Its canonical JSON (RFC 8785) is stored as text and hashed with SHA-256. */
const newestContentSchema = z.strictObject({
  format: z.literal("bunkai.revision/2"),
  ...partsOfContent,
  answers: z.array(issuedAnswerSchema),
});

/** The first format: its answers know neither days of checking nor evidence. Never changed, since such revisions stand for ever. */
const firstContentSchema = z.strictObject({
  format: z.literal("bunkai.revision/1"),
  ...partsOfContent,
  answers: z.array(issuedAnswerSchema.omit({ checkedOn: true, completedOn: true, evidence: true })),
});

/** What a revision says, for ever, in whichever format it was issued; what an older one could not say is null. */
export const revisionContentSchema = newestContentSchema.extend({
  format: z.enum(["bunkai.revision/1", "bunkai.revision/2"]),
});
export type RevisionContent = z.infer<typeof revisionContentSchema>;

/** A text as it was issued and hashed. @throws ZodError when it is none */
export function readRevisionContent(text: string): RevisionContent {
  const content = z
    .discriminatedUnion("format", [firstContentSchema, newestContentSchema])
    .parse(JSON.parse(text));
  return revisionContentSchema.parse(content);
}

/** `public`: every organisation here may read it; `onRequest`: only those whom the vendor let in. */
export const visibilitySchema = z.enum(["public", "onRequest"]);
export type Visibility = z.infer<typeof visibilitySchema>;

export const revisionStateSchema = z.enum(["current", "superseded", "withdrawn"]);
export type RevisionState = z.infer<typeof revisionStateSchema>;

/** A revision as it stands in lists. The content is read apart, since not everybody may. */
export const revisionSchema = z.object({
  id: revisionIdSchema,
  vendorId: organizationIdSchema,
  vendorName: z.string(),
  offeringId: offeringIdSchema,
  offeringName: z.string(),
  versionLabel: z.string(),
  editionKey: editionKeySchema,
  kind: sheetKindSchema,
  number: z.int().min(1),
  sha256: sha256Schema,
  visibility: visibilitySchema,
  state: revisionStateSchema,
  issuedAt: z.iso.datetime(),
  /** Whether the asking organisation may read the content. */
  readable: z.boolean(),
});
export type Revision = z.infer<typeof revisionSchema>;
