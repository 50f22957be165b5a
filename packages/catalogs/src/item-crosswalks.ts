import { deriveItemLinks } from "@bunkai/domain/catalog/derive-item-links";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { type ItemCrosswalk, itemCrosswalkSchema } from "@bunkai/domain/catalog/item-crosswalk";
import type { ItemLink } from "@bunkai/domain/catalog/item-link";
import checklists from "./data/checklist-item-crosswalks.json";
import { loadCatalog } from "./load-catalog.ts";

/** Which items continue as which in a later edition of the same form. Nobody of the field has reviewed them yet. */
export const itemCrosswalks: readonly ItemCrosswalk[] = checklists.map((data) =>
  loadCatalog(itemCrosswalkSchema, data),
);

/**
 * The crosswalk from one edition to another; null when the product has none, so that the links are worked out from the
 * texts (`deriveItemLinks`) or there are none.
 */
export function findItemCrosswalk(fromKey: string, toKey: string): ItemCrosswalk | null {
  return (
    itemCrosswalks.find(
      ({ fromEditionKey, toEditionKey }) => fromEditionKey === fromKey && toEditionKey === toKey,
    ) ?? null
  );
}

/**
 * Which items of one edition continue as which of another, by the crosswalk of the product or else by their texts. Between an
 * edition and itself every item continues as itself; between two different forms only what is asked in the same words does.
 */
export function itemLinksBetween(from: Edition, to: Edition): readonly ItemLink[] {
  const crosswalk = findItemCrosswalk(from.key, to.key);
  if (crosswalk) return crosswalk.links;
  const links = deriveItemLinks(from, to);
  // A form that somebody loaded may be any form.
  const isOneForm = from.kind === to.kind || from.kind === "private" || to.kind === "private";
  return isOneForm ? links : links.filter(({ relation }) => relation === "same");
}
