import { findDutyCatalog } from "@bunkai/catalogs/duties";
import type { DutyCatalog } from "@bunkai/domain/catalog/duty";
import { DomainError } from "@bunkai/domain/error/domain-error";

/** The catalogue that new matrices are drafted from. */
export const DUTY_CATALOG_KEY = "duties-1";

/** @throws DomainError `not_found` when this installation has no such catalogue */
export function getDutyCatalog(key: string): DutyCatalog {
  const catalog = findDutyCatalog(key);
  if (!catalog) throw new DomainError("not_found", { dutyCatalogKey: key });
  return catalog;
}
