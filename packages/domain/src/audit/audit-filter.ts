import { z } from "zod";
import { dayTextSchema } from "../disclosure/answer.ts";

const TEXT_LENGTH_MAX = 200;
const word = z.string().trim().min(1).max(TEXT_LENGTH_MAX);

/**
 * Which events of the audit record are wanted; all of it must hold. Without anything: every event.
 *
 * A filter chooses what is shown. What proves the record is always the whole chain.
 */
export const auditFilterSchema = z.object({
  /** The name of the person who did it, as it was recorded. */
  actor: word.optional(),
  actorKind: z.literal("system").optional(),
  /** A deed by its code, or a group of them: `contract.add`, `contract.*`. */
  deed: z
    .string()
    .max(80)
    .regex(/^[a-z][A-Za-z]*\.(?:\*|[a-z][A-Za-z]*)$/u)
    .optional(),
  /** The kind of thing that it was done to, and one thing of this kind. */
  kind: z
    .string()
    .regex(/^[a-z][A-Za-z]{0,39}$/u)
    .optional(),
  object: z.uuid().toLowerCase().optional(),
  /** What the thing is called, or a part of it: a title, a number, the name of a file. */
  title: word.optional(),
  /** Words that stand anywhere in the event, or in the words for its deed. */
  text: word.optional(),
  /** First and last day, in Japan. */
  from: dayTextSchema.optional(),
  until: dayTextSchema.optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
