import { findEdition } from "@bunkai/catalogs/editions";
import { findOwnEditions } from "@bunkai/db/stores/own-editions";
import type { Tenant } from "@bunkai/db/tenant";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { DomainError } from "@bunkai/domain/error/domain-error";
import { editionOfText } from "./edition-of-text.ts";

/**
 * Editions by key: those that come with the product, and those that organisations made, as far as the tenant may read them.
 * At most one query, and none where all come with the product.
 *
 * @throws DomainError `not_found` with the first key that leads to none
 */
export async function getEditions(
  tenant: Tenant,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Edition>> {
  const wanted = new Set(keys);
  const found = new Map<string, Edition>();
  for (const key of wanted) {
    const edition = findEdition(key);
    if (edition) found.set(key, edition);
  }
  const others = [...wanted].filter((key) => !found.has(key));
  for (const own of await findOwnEditions(tenant, others)) found.set(own.key, editionOfText(own));
  const missing = others.find((key) => !found.has(key));
  if (missing !== undefined) throw new DomainError("not_found", { editionKey: missing });
  return found;
}

/** @throws DomainError `not_found` when there is no such edition, or the tenant may not read it */
export async function getEdition(tenant: Tenant, key: string): Promise<Edition> {
  return editionIn(await getEditions(tenant, [key]), key);
}

/** One of the editions that were fetched. */
export function editionIn(editions: ReadonlyMap<string, Edition>, key: string): Edition {
  const edition = editions.get(key);
  if (!edition) throw new Error(`The edition ${key} was not fetched.`);
  return edition;
}
