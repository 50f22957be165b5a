import { z } from "zod";
import { doubtSchema } from "../workbook/reading.ts";
import { itemKeySchema } from "./item.ts";

/**
 * One item of an edition, and the items of another edition that it continues: several when rows became one.
 * `same`: worded alike, so that an answer still says what it said. `reworded`: a person must look at it again.
 */
export const itemLinkSchema = z
  .strictObject({
    fromKeys: z.array(itemKeySchema).min(1),
    toKey: itemKeySchema,
    relation: z.enum(["same", "reworded"]),
  })
  .refine(({ fromKeys, relation }) => relation === "reworded" || fromKeys.length === 1, {
    error: "several items are never the same as one",
  });
export type ItemLink = z.infer<typeof itemLinkSchema>;

/** By what an item was found again: its key, its official number, the same wording, or a like one. `score`: 0 to 1. */
const itemMatchSchema = z.strictObject({
  how: z.enum(["key", "number", "wording", "similarity"]),
  score: z.number().min(0).max(1),
  doubt: doubtSchema.nullable(),
});

/** A link that was worked out from the texts, and how surely. */
export const derivedItemLinkSchema = itemLinkSchema.safeExtend({ match: itemMatchSchema });
export type DerivedItemLink = z.infer<typeof derivedItemLinkSchema>;
