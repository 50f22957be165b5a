import { z } from "zod";

/** One event of an organisation's chain, as a reader sees it. `actorName` is null once it was erased. */
export const auditEntrySchema = z.object({
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  deed: z.string(),
  actorKind: z.enum(["person", "system"]),
  actorName: z.string().nullable(),
  subjectKind: z.string(),
  subjectId: z.string(),
  facts: z.record(z.string(), z.unknown()),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** One stored link of the chain: the exact text that was hashed, and its hash in lower-case hex. */
export const auditLinkSchema = z.object({ text: z.string(), hash: z.string() });
export type AuditLink = z.infer<typeof auditLinkSchema>;
