import { findEdition } from "@bunkai/catalogs/editions";
import type { Edition } from "@bunkai/domain/catalog/edition";
import { DomainError } from "@bunkai/domain/error/domain-error";

/** @throws DomainError `not_found` when this installation has no such edition */
export function getEdition(key: string): Edition {
  const edition = findEdition(key);
  if (!edition) throw new DomainError("not_found", { editionKey: key });
  return edition;
}
