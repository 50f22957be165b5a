const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/**
 * A short name for a text: 16 hexadecimal digits (FNV-1a, 64 bits, over UTF-16). It tells texts of one organisation apart and
 * proves nothing: whoever wants to can make two texts with the same one.
 */
export function textHash(text: string): string {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(BITS, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  }
  return hash.toString(16).padStart(BITS / 4, "0");
}
