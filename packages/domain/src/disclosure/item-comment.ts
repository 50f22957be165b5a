import { z } from "zod";
import { itemKeySchema } from "../catalog/item.ts";
import { itemCommentIdSchema } from "../id.ts";
import { reasonOf } from "../text.ts";

/** What a member writes about an item of a draft to the others of the organisation. Never issued. */
export const itemCommentSchema = z.object({
  id: itemCommentIdSchema,
  itemKey: itemKeySchema,
  text: z.string(),
  /** As the author was called when writing. */
  authorName: z.string(),
  at: z.iso.datetime(),
  /** null: it is still open. */
  resolvedAt: z.iso.datetime().nullable(),
  resolvedByName: z.string().nullable(),
});
export type ItemComment = z.infer<typeof itemCommentSchema>;

export const itemCommentTextSchema = reasonOf(2000);

/** No talk about one item is nearly as long; further comments are refused. */
export const COMMENTS_PER_ITEM_MAX = 200;
