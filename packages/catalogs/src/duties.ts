import { type DutyCatalog, dutyCatalogSchema } from "@bunkai/domain/catalog/duty";
import duties1 from "./data/duties-1.json";
import { loadCatalog } from "./load-catalog.ts";

/**
 * Every catalogue of duties that comes with the product. The default split of remote maintenance is that of
 * on-premises systems, as our own proposal.
 */
export const dutyCatalogs: readonly DutyCatalog[] = [loadCatalog(dutyCatalogSchema, duties1)];

/** The catalogue of duties of that key, such as `duties-1`; null when the product has none. */
export function findDutyCatalog(key: string): DutyCatalog | null {
  return dutyCatalogs.find((catalog) => catalog.key === key) ?? null;
}
