import type { Edition } from "@bunkai/domain/catalog/edition";
import { canonicalJson } from "@bunkai/proof/canonical-json";
import { sha256Hex } from "@bunkai/proof/sha256";

const hashes = new WeakMap<Edition, string>();

/** SHA-256 of an edition's canonical JSON: which words the answers belong to. Editions never change, so once is enough. */
export function editionHash(edition: Edition): string {
  const known = hashes.get(edition);
  if (known) return known;
  const hash = sha256Hex(canonicalJson(edition));
  hashes.set(edition, hash);
  return hash;
}
