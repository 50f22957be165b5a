import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";
import type { Disclosure, DraftAnswer } from "./disclosure.ts";

/** No edition has nearly as many items. */
const ANSWERS_MAX = 2000;

/** The state of a draft that a person has read: the version of its head, and of each answer by item. */
export const draftSeenSchema = z.strictObject({
  version: z.int().min(1),
  answers: z
    .record(itemKeySchema, z.int().min(1))
    .refine((answers) => Object.keys(answers).length <= ANSWERS_MAX, { error: "too_big" }),
});
export type DraftSeen = z.infer<typeof draftSeenSchema>;

/** What differs between the draft that was read and the draft as it is. */
export type DraftChange = { readonly header: boolean; readonly itemKeys: readonly string[] };

/** The state to name when a draft is issued as it was read. An answer that was never given has no version. */
export function draftSeenIn(
  { version }: Pick<Disclosure, "version">,
  answers: readonly Pick<DraftAnswer, "itemKey" | "version">[],
): DraftSeen {
  const given = answers.filter((answer) => answer.version > 0);
  return {
    version,
    answers: Object.fromEntries(given.map((answer) => [answer.itemKey, answer.version])),
  };
}

/** null: nothing has changed since it was read. */
export function findDraftChange(seen: DraftSeen, current: DraftSeen): DraftChange | null {
  const keys = new Set([...Object.keys(seen.answers), ...Object.keys(current.answers)]);
  const itemKeys = [...keys].filter((key) => seen.answers[key] !== current.answers[key]);
  const header = seen.version !== current.version;
  return header || itemKeys.length > 0 ? { header, itemKeys } : null;
}
