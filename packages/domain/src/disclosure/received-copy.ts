import { z } from "zod";
import { editionKeySchema, editionSchema, sheetKindSchema } from "../catalog/edition.ts";
import { itemKeySchema } from "../catalog/item.ts";
import { storedFileSchema } from "../file/stored-file.ts";
import { fileIdSchema, offeringIdSchema, receivedCopyIdSchema, revisionIdSchema } from "../id.ts";
import { lineOf } from "../text.ts";
import { shownWordingSchema } from "../workbook/shown-wording.ts";
import { answerSchema, dayTextSchema } from "./answer.ts";
import { draftAnswerSchema, draftSchema } from "./disclosure.ts";
import { issueGapSchema } from "./find-issue-gaps.ts";
import { revisionSchema } from "./revision.ts";
import { sheetHeaderSchema } from "./sheet-header.ts";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** From whom a sheet came, when, and what it is of, as whoever files it says. */
export const receivedCopyValuesSchema = z.strictObject({
  vendorName: lineOf(200),
  offeringName: lineOf(200),
  versionLabel: lineOf(100),
  /** The same product, where its vendor has registered it here. */
  offeringId: offeringIdSchema.nullable(),
  sender: lineOf(200),
  receivedOn: dayTextSchema,
  fileId: fileIdSchema.nullable(),
});
export type ReceivedCopyValues = z.infer<typeof receivedCopyValuesSchema>;

/**
 * 受領済み開示書: a sheet that an organisation got by itself and keeps for itself. Its vendor did not issue it here, and learns
 * nothing of it.
 */
export const receivedCopySchema = z.object({
  ...receivedCopyValuesSchema.shape,
  vendorName: z.string(),
  offeringName: z.string(),
  versionLabel: z.string(),
  sender: z.string(),
  id: receivedCopyIdSchema,
  editionKey: editionKeySchema,
  kind: sheetKindSchema,
  version: z.int().min(1),
  createdAt: z.iso.datetime(),
  /** What was filed last; null: nothing yet. */
  filed: z
    .object({ number: z.int().min(1), sha256: sha256Schema, filedAt: z.iso.datetime() })
    .nullable(),
  /** The revision of the vendor that took its place; null: it is in use. */
  retired: z.object({ revisionId: revisionIdSchema, at: z.iso.datetime() }).nullable(),
});
export type ReceivedCopy = z.infer<typeof receivedCopySchema>;

/**
 * What a received copy says as it was filed. Its canonical JSON (RFC 8785) is stored as text and hashed with SHA-256.
 * This schema is never changed: another shape is another format.
 */
export const receivedCopyContentSchema = z.strictObject({
  format: z.literal("bunkai.received-copy/1"),
  receivedCopyId: receivedCopyIdSchema,
  vendor: z.strictObject({ name: z.string() }),
  offering: z.strictObject({ name: z.string(), versionLabel: z.string() }),
  edition: z.strictObject({
    key: editionKeySchema,
    kind: sheetKindSchema,
    sha256: sha256Schema,
  }),
  number: z.int().min(1),
  sender: z.string(),
  receivedOn: dayTextSchema,
  /** The file that was received, byte for byte. */
  file: z.strictObject({ name: z.string(), sha256: sha256Schema }).nullable(),
  filedAt: z.iso.datetime(),
  header: sheetHeaderSchema,
  answers: z.array(answerSchema.extend({ itemKey: itemKeySchema })),
});
export type ReceivedCopyContent = z.infer<typeof receivedCopyContentSchema>;

/** A received copy with its questions, what is written down of it, and what was filed. */
export const receivedCopyViewSchema = z.object({
  copy: receivedCopySchema,
  /** The file that was received; null: none was kept. */
  file: storedFileSchema.nullable(),
  draft: draftSchema,
  edition: editionSchema,
  wording: shownWordingSchema.nullable(),
  answers: z.array(draftAnswerSchema),
  gaps: z.array(issueGapSchema),
  content: receivedCopyContentSchema.nullable(),
  /** What the vendor itself has issued meanwhile for the same product and form, and may be read. */
  replacement: revisionSchema.nullable(),
});
export type ReceivedCopyView = z.infer<typeof receivedCopyViewSchema>;
