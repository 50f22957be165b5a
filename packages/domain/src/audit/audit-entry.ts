import { z } from "zod";

/** What has become of a name: it fits its commitment, it was erased (legal), or another one is stored in its place. */
const auditNameStateSchema = z.enum(["kept", "erased", "altered"]);

/** A name in an event, as a reader sees it. `value` is null unless the name is the one that was committed to. */
export const auditNameSchema = z.object({
  /** `actor`, or what the name is of: `member`, `email`, … */
  field: z.string(),
  state: auditNameStateSchema,
  value: z.string().nullable(),
});
export type AuditNameShown = z.infer<typeof auditNameSchema>;

/** What an event says, taken from the text that was hashed and from nowhere else. */
export const auditContentSchema = z.object({
  at: z.iso.datetime(),
  deed: z.string(),
  actorKind: z.enum(["person", "apiKey", "system"]),
  /** Which key it was; null for everybody else. */
  actorId: z.string().nullable(),
  /** Null for the system. */
  actorName: auditNameSchema.nullable(),
  subjectKind: z.string(),
  subjectId: z.string(),
  facts: z.record(z.string(), z.unknown()),
  /** All names of the event but the actor's. */
  names: z.array(auditNameSchema),
  /** The other organisations that the deed touches, whose heads are printed in it. */
  counterparts: z.array(z.object({ organizationId: z.string(), sequence: z.int() })),
});
export type AuditContent = z.infer<typeof auditContentSchema>;

/** One event of an organisation's chain, as a reader sees it. */
export const auditEntrySchema = z.object({
  sequence: z.int(),
  /** As it is stored: one that was changed behind the application's back may have any form. */
  hash: z.string(),
  /** True when the stored parts of the event contradict each other: somebody changed them. */
  isAltered: z.boolean(),
  /** Null when the stored text is not the one that was hashed: nothing of it is to be believed. */
  content: auditContentSchema.nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/**
 * One stored link of the chain: the exact text that was hashed, its hash in lower-case hex, the names behind
 * its commitments that were not erased, and the copy of some fields that is kept for searching.
 */
export const auditLinkSchema = z.object({
  text: z.string(),
  hash: z.string(),
  names: z.array(z.object({ field: z.string(), salt: z.string(), value: z.string() })).readonly(),
  copy: z.object({
    sequence: z.int(),
    at: z.string(),
    deed: z.string(),
    subjectKind: z.string(),
    subjectId: z.string(),
  }),
});
export type AuditLink = z.infer<typeof auditLinkSchema>;
