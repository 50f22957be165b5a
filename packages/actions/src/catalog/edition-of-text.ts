import type { OwnEdition } from "@bunkai/db/stores/own-editions";
import { type Edition, editionSchema } from "@bunkai/domain/catalog/edition";

/** As many as are read often; reading a text again costs a few milliseconds. */
const REMEMBERED_MAX = 100;

/** By hash, so that nobody's edition can pass for another one. */
const remembered = new Map<string, Edition>();

/** The edition that a stored text holds. Texts never change, so that each is read once. */
export function editionOfText({ sha256, text }: OwnEdition): Edition {
  const known = remembered.get(sha256);
  if (known) return known;
  const edition = editionSchema.parse(JSON.parse(text));
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size >= REMEMBERED_MAX) remembered.delete(oldest);
  remembered.set(sha256, edition);
  return edition;
}
