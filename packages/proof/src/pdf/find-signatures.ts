import { pdfStringAt } from "./pdf-string.ts";
import { pdfText } from "./pdf-text.ts";

/** A signature as it stands in the file, not yet verified. */
export type FoundSignature = {
  /** The bytes that it signs: everything up to `end` but its own hex digits. */
  readonly signedParts: readonly [Uint8Array, Uint8Array];
  /** The CMS message, DER. */
  readonly cms: Uint8Array;
  /** Where the signed range ends. */
  readonly end: number;
  readonly isTimeStamp: boolean;
  readonly reason: string | null;
  /** The name of its field, such as `Bunkai_vendor`. */
  readonly fieldName: string | null;
};

/** A place that claims to be a signature and is not made like one. */
export type MalformedSignature = {
  readonly malformed: true;
  readonly end: number;
  /** By how many bytes it stands later in the file than it says itself: so many came in before it. */
  readonly displacedBy: number;
};

/** No agreement has as many. A file with more is made to keep its reader busy. */
const SIGNATURES_MAX = 64;

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/** Every signature of a PDF in the order in which their ranges end. */
export function findSignatures(bytes: Uint8Array): (FoundSignature | MalformedSignature)[] {
  const text = pdfText(bytes);
  const matches = [...text.matchAll(BYTE_RANGE)];
  if (matches.length > SIGNATURES_MAX) {
    return [{ malformed: true, end: bytes.length, displacedBy: 0 }];
  }
  const found = matches.map((match) => {
    const [first, before, after, rest] = match.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
    ];
    return read(bytes, text, { at: match.index, first, before, after, rest });
  });
  return found.sort((a, b) => a.end - b.end);
}

type Range = {
  readonly at: number;
  readonly first: number;
  readonly before: number;
  readonly after: number;
  readonly rest: number;
};

function read(bytes: Uint8Array, text: string, range: Range): FoundSignature | MalformedSignature {
  const { after, at, before, first, rest } = range;
  const end = after + rest;
  const hex = text.slice(before + 1, after - 1);
  const isWellFormed =
    first === 0 &&
    before < after &&
    end <= bytes.length &&
    // The range itself must be signed, and lie in the same dictionary as the hex digits.
    at < before &&
    text[before] === "<" &&
    text[after - 1] === ">" &&
    hex.length % 2 === 0 &&
    // One way of writing: digits in mixed case are not how any signer writes them.
    /^(?:[0-9A-F]+|[0-9a-f]+)$/.test(hex);
  const cms = isWellFormed ? derOf(hex) : null;
  if (!cms) {
    const displacedBy = displacementOf(text, range);
    return { malformed: true, end: end + displacedBy, displacedBy };
  }
  const start = text.lastIndexOf(" obj", at);
  const dictionary = text.slice(start, before) + text.slice(after, text.indexOf("endobj", after));
  return {
    signedParts: [bytes.subarray(0, before), bytes.subarray(after, end)],
    cms,
    end,
    isTimeStamp: /\/Type\s*\/DocTimeStamp\b/.test(dictionary),
    reason: pdfStringAt(dictionary, "Reason"),
    fieldName: fieldNameIn(text.slice(after, end)),
  };
}

/** How far the hex digits stand behind the place that the range says; 0 when they are not to be found. */
const DIGITS_FROM_RANGE_MAX = 1000;
function displacementOf(text: string, { after, at, before }: Range): number {
  const match = /\/Contents\s*</.exec(text.slice(at, at + DIGITS_FROM_RANGE_MAX));
  if (!match) return 0;
  const digitsAt = at + match.index + match[0].length - 1;
  return text[digitsAt + after - before - 1] === ">" ? digitsAt - before : 0;
}

/** The field that this step of the file added. */
function fieldNameIn(step: string): string | null {
  return /\/T\s*\((Bunkai_[A-Za-z0-9]{1,40})\)/.exec(step)?.[1] ?? null;
}

/** The DER message at the start of the hex digits; null when anything but zeros follows it. */
function derOf(hex: string): Uint8Array | null {
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
  const length = derLength(bytes);
  if (length === null || length > bytes.length) return null;
  return bytes.subarray(length).every((byte) => byte === 0) ? bytes.slice(0, length) : null;
}

/** Bytes of a DER sequence with its head; null when it is none. */
function derLength(bytes: Uint8Array): number | null {
  const [tag, short = 0] = bytes;
  if (tag !== 0x30) return null;
  if (short < 0x80) return short + 2;
  const octets = short & 0x7f;
  if (octets === 0 || octets > 4) return null;
  return bytes.subarray(2, 2 + octets).reduce((sum, byte) => sum * 256 + byte, 0) + 2 + octets;
}
