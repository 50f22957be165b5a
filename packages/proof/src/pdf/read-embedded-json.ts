import { Unzlib } from "fflate";
import { sha256Hex } from "../sha256.ts";
import { parseStrictJson } from "../strict-json.ts";
import { latin1, streamsOf } from "./pdf-text.ts";

export type EmbeddedJson = {
  readonly value: unknown;
  readonly text: string;
  readonly sha256: string;
};

/** More than any agreement needs, less than what would hurt a browser. */
const INFLATED_BYTES_MAX = 32 * 1024 * 1024;

/**
 * The one JSON document that a PDF carries as an embedded file, with the hash of its bytes.
 *
 * @param bytes only what a signature covers: the caller cuts the rest off
 * @returns null when there is none, or more than one to choose from, or it is not strict JSON
 */
export function readEmbeddedJson(bytes: Uint8Array): EmbeddedJson | null {
  const documents = [...streamsOf(latin1(bytes))]
    .filter(({ dictionary }) => /\/Type\s*\/EmbeddedFile\b/.test(dictionary))
    .flatMap(({ dictionary, end, start }) => {
      const json = contentOf(dictionary, bytes.subarray(start, end));
      return json ? [json] : [];
    });
  return documents.length === 1 ? (documents[0] ?? null) : null;
}

function contentOf(dictionary: string, stored: Uint8Array): EmbeddedJson | null {
  try {
    const bytes = /\/FlateDecode\b/.test(dictionary) ? inflated(stored) : stored;
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { value: parseStrictJson(text), text, sha256: sha256Hex(bytes) };
  } catch {
    return null;
  }
}

function inflated(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((piece) => {
    length += piece.length;
    if (length > INFLATED_BYTES_MAX) throw new RangeError("inflates too far");
    pieces.push(piece);
  });
  stream.push(bytes, true);
  const whole = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    whole.set(piece, position);
    position += piece.length;
  }
  return whole;
}
