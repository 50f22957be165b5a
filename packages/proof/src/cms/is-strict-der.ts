const CONSTRUCTED = 0x20;
const DEPTH_MAX = 32;

/**
 * True when the bytes are exactly one DER element: every length is written in its shortest form, every element fills
 * its parent, nothing is left over. Readers of BER are lenient, and what they overlook could be changed unseen.
 */
export function isStrictDer(bytes: Uint8Array): boolean {
  return endOfElement(bytes, 0, bytes.length, 0) === bytes.length;
}

/** Where the element at `start` ends; null when it is not strict. */
function endOfElement(
  bytes: Uint8Array,
  start: number,
  limit: number,
  depth: number,
): number | null {
  const tag = bytes[start];
  // Tag 0 ends an element of indefinite length, which DER does not have; the high tags are not used here.
  if (tag === undefined || tag === 0 || (tag & 0x1f) === 0x1f || depth > DEPTH_MAX) return null;
  const head = lengthAt(bytes, start + 1);
  if (!head) return null;
  const end = head.start + head.length;
  if (end > limit) return null;
  if ((tag & CONSTRUCTED) === 0) return end;
  let position = head.start;
  while (position < end) {
    const next = endOfElement(bytes, position, end, depth + 1);
    if (next === null) return null;
    position = next;
  }
  return position === end ? end : null;
}

function lengthAt(bytes: Uint8Array, at: number): { start: number; length: number } | null {
  const first = bytes[at];
  if (first === undefined) return null;
  if (first < 0x80) return { start: at + 1, length: first };
  const octets = first & 0x7f;
  if (octets === 0 || octets > 3 || at + octets >= bytes.length) return null;
  const length = bytes.subarray(at + 1, at + 1 + octets).reduce((sum, byte) => sum * 256 + byte, 0);
  const isShortest = length >= (octets === 1 ? 0x80 : 256 ** (octets - 1));
  return isShortest ? { start: at + 1 + octets, length } : null;
}
