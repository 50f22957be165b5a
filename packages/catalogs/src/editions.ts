import { type Edition, editionSchema } from "@bunkai/domain/catalog/edition";
import mds from "./data/mds-5.0-own.json";
import sds from "./data/sds-5.0-own.json";
import sla from "./data/sla-1.0-own.json";
import { loadCatalog } from "./load-catalog.ts";

/** Every edition that comes with the product, all in our own words. A corrected one is a new edition beside the old. */
export const editions: readonly Edition[] = [sds, mds, sla].map((data) =>
  loadCatalog(editionSchema, data),
);

/** The edition of that key, such as `sds-5.0-own`; null when the product has none. */
export function findEdition(key: string): Edition | null {
  return editions.find((edition) => edition.key === key) ?? null;
}
