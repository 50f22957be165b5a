/** What stands where a secret was. */
export const SECRET_MASK = "●●●●●●";

const ADDRESS = /https?:\/\/[^\s「」<>（）]+/gu;
const ADDRESS_PARTS = /^(?<origin>https?:\/\/[^/?#]*)(?<path>[^?#]*)(?<rest>.*)$/u;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const PAGE_WORD = /^(?:[a-z]+(?:-[a-z]+)*|v\d)$/u;
const CODE = /(?<=[:：]\s?)\d{6}$/gmu;

/**
 * The text of a mail as others than its receiver may read it: no link and no code in it works.
 * Of an address stay the host, words of pages and the ids of objects, which open nothing by themselves; whatever else it
 * holds is masked without looking, so that a new kind of mail needs no new rule. A code of six digits is one at the end of a line
 * after a colon.
 */
export function maskSecrets(text: string): string {
  return text.replaceAll(ADDRESS, maskAddress).replaceAll(CODE, SECRET_MASK);
}

function maskAddress(address: string): string {
  const { origin = "", path = "", rest = "" } = ADDRESS_PARTS.exec(address)?.groups ?? {};
  const segments = path.split("/").map((segment) => (isOpen(segment) ? segment : SECRET_MASK));
  // The sign alone tells how the secret is carried; `?` of an empty query says nothing.
  const tail = rest.length > 1 ? `${rest.slice(0, 1)}${SECRET_MASK}` : rest;
  return `${origin}${segments.join("/")}${tail}`;
}

/** A word of 24 letters or more could be a token in lower case. */
function isOpen(segment: string): boolean {
  return segment === "" || UUID.test(segment) || (segment.length < 24 && PAGE_WORD.test(segment));
}
