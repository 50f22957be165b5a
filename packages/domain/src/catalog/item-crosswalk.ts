import { z } from "zod";
import { bilingualSchema } from "./bilingual.ts";
import { editionKeySchema } from "./edition.ts";
import { itemLinkSchema } from "./item-link.ts";
import { provenanceSchema } from "./provenance.ts";

/**
 * Which items of one edition continue as which of another. Each item of either edition stands in at most one link:
 * what is in none is gone, or new.
 */
export const itemCrosswalkSchema = z
  .strictObject({
    format: z.literal("bunkai.item-crosswalk/1"),
    fromEditionKey: editionKeySchema,
    toEditionKey: editionKeySchema,
    links: z.array(
      itemLinkSchema.safeExtend({
        reason: bilingualSchema,
        provenance: provenanceSchema,
        /** Who of the field has checked the link; null: nobody yet. */
        reviewer: z.string().min(1).nullable(),
      }),
    ),
  })
  .superRefine(({ links }, context) => {
    for (const side of [links.flatMap(({ fromKeys }) => fromKeys), links.map(({ toKey }) => toKey)])
      for (const key of side.filter((one, index) => side.indexOf(one) !== index))
        context.addIssue({ code: "custom", message: `item ${key} is linked twice` });
  });
export type ItemCrosswalk = z.infer<typeof itemCrosswalkSchema>;
