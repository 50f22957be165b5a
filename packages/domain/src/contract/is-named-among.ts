/**
 * True when a name that somebody typed is one of these names. Written alike: full-width and half-width letters (Unicode
 * NFKC), capitals, spaces, and 株式会社, （株） or nothing at either end. Parts of a name do not count.
 */
export function isNamedAmong(name: string, names: readonly string[]): boolean {
  const plain = plainName(name);
  return names.some((one) => plainName(one) === plain);
}

function plainName(name: string): string {
  const bare = name.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, "");
  const short = bare.replace(/^(?:株式会社|\(株\))/u, "").replace(/(?:株式会社|\(株\))$/u, "");
  return short || bare;
}
