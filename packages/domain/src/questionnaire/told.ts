import { z } from "zod";
import { bilingualSchema } from "../catalog/bilingual.ts";
import { editionKeySchema } from "../catalog/edition.ts";
import { itemKeySchema, itemSchema } from "../catalog/item.ts";
import { openAnswerSchema } from "../disclosure/answer.ts";
import type { AnswerOrigin } from "../disclosure/answer-origin.ts";
import { revisionStateSchema } from "../disclosure/revision.ts";
import {
  fileIdSchema,
  memberIdSchema,
  offeringIdSchema,
  organizationIdSchema,
  questionnaireIdSchema,
  revisionIdSchema,
} from "../id.ts";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** From where an answer was told: an own revision, an own draft, a workbook, or nothing but the person who typed it. */
const toldSourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("typed") }),
  z.strictObject({ kind: z.literal("workbook") }),
  z.strictObject({ kind: z.literal("draft"), itemKey: itemKeySchema.nullable() }),
  z.strictObject({
    kind: z.literal("revision"),
    revisionId: revisionIdSchema,
    number: z.int().min(1),
    editionKey: editionKeySchema,
    itemKey: itemKeySchema,
  }),
]);
export type ToldSource = z.infer<typeof toldSourceSchema>;

/** What of an answer the file could not take, so that whoever got it does not read it there. */
const untoldSchema = z.strictObject({
  itemKey: itemKeySchema.nullable(),
  field: z.string(),
  reason: z.string(),
});

/** What was told with one return, for ever. Its canonical JSON (RFC 8785) is stored as text and hashed with SHA-256. */
export const toldContentSchema = z.strictObject({
  format: z.literal("bunkai.questionnaire-return/1"),
  questionnaireId: questionnaireIdSchema,
  number: z.int().min(1),
  asker: z.strictObject({ name: z.string(), organizationId: organizationIdSchema.nullable() }),
  returnedTo: z.string(),
  returnedAt: z.iso.datetime(),
  returnedBy: z.strictObject({ memberId: memberIdSchema, name: z.string() }),
  offering: z.strictObject({ id: offeringIdSchema, name: z.string(), versionLabel: z.string() }),
  edition: z.strictObject({ key: editionKeySchema, title: bilingualSchema, sha256: sha256Schema }),
  file: z.strictObject({ name: z.string(), sha256: sha256Schema }),
  answers: z.array(
    z.strictObject({
      itemKey: itemKeySchema,
      itemNumber: z.string().nullable(),
      itemText: bilingualSchema,
      answer: openAnswerSchema,
      source: toldSourceSchema,
    }),
  ),
  leftOut: z.array(untoldSchema),
});
export type ToldContent = z.infer<typeof toldContentSchema>;

/** What the origin of an answer says of its source, given the own revisions that are known. */
export function toldSourceOf(
  origin: AnswerOrigin | null,
  revisionOf: (id: string) => { readonly number: number; readonly editionKey: string } | undefined,
): ToldSource {
  if (!origin) return { kind: "typed" };
  const { kind, sourceItemKey: itemKey, sourceRevisionId: revisionId } = origin;
  const revision = revisionId && revisionOf(revisionId);
  if (revision && itemKey) {
    const { editionKey, number } = revision;
    return { kind: "revision", revisionId, number, editionKey, itemKey };
  }
  return kind === "import" ? { kind: "workbook" } : { kind: "draft", itemKey };
}

/** One answer as it was told, with what became of its source since. */
export const toldLineSchema = z.object({
  questionnaireId: questionnaireIdSchema,
  number: z.int().min(1),
  asker: z.string(),
  returnedTo: z.string(),
  returnedAt: z.iso.datetime(),
  returnedBy: z.string(),
  offeringId: offeringIdSchema,
  offeringName: z.string(),
  versionLabel: z.string(),
  fileId: fileIdSchema,
  fileSha256: sha256Schema,
  recordSha256: sha256Schema,
  itemKey: itemKeySchema,
  itemNumber: z.string().nullable(),
  itemText: bilingualSchema,
  /** The question as it stands in the form, with what it asks for. */
  item: itemSchema,
  answer: openAnswerSchema,
  source: toldSourceSchema,
  /** The title of the sheet that it was told from. */
  sourceTitle: bilingualSchema.nullable(),
  /** How the revision stands today that it was told from. */
  sourceState: revisionStateSchema.nullable(),
  /** What of it the file could not take. */
  leftOut: z.array(untoldSchema),
  /** A later return to the same asker corrects it. */
  isCorrected: z.boolean(),
});
export type ToldLine = z.infer<typeof toldLineSchema>;

/** Whether the asker still holds an answer from a revision that no longer stands, and would want to know. */
export function isToldFromOlder({ isCorrected, sourceState }: ToldLine): boolean {
  return !isCorrected && sourceState !== null && sourceState !== "current";
}

/** Which lines of the log are wanted. Empty: all. */
export const toldFilterSchema = z.object({
  asker: z.string().max(200).optional(),
  offeringId: offeringIdSchema.optional(),
  /** Words of the question or of what was answered. */
  words: z.string().max(200).optional(),
  older: z.enum(["true"]).optional(),
});
export type ToldFilter = z.infer<typeof toldFilterSchema>;
