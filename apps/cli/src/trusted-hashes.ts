import { trustSchema } from "@bunkai/domain/agreement/trust";
import { sha256Hex } from "@bunkai/proof/sha256";
import { parseStrictJson } from "@bunkai/proof/strict-json";

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/gu;

/** A hash on a line of its own; colons between the bytes, as other tools print them, and a remark behind `#` are allowed. */
const HASH_LINE = /^\s*((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})\s*(?:#.*)?$/iu;

/** DER of a certificate begins with a SEQUENCE whose length takes two bytes. */
const DER_START = [0x30, 0x82] as const;

/**
 * The SHA-256 of every certificate that a file names: as PEM, as DER, as hashes, one a line, or as the JSON in which an
 * installation tells what it trusts.
 *
 * @returns lower-case hex, empty when the file holds nothing of the kind
 */
export function trustedHashes(bytes: Uint8Array): ReadonlySet<string> {
  if (DER_START.every((byte, index) => bytes[index] === byte)) return new Set([sha256Hex(bytes)]);
  const text = new TextDecoder().decode(bytes);
  if (text.trimStart().startsWith("{")) return new Set(hashesInJson(text));
  const certificates = [...text.matchAll(PEM)].map(([, base64 = ""]) =>
    sha256Hex(new Uint8Array(Buffer.from(base64, "base64"))),
  );
  const hashes = text.split(/\r?\n/u).flatMap((line) => {
    const hash = HASH_LINE.exec(line)?.[1];
    return hash ? [hash.replaceAll(":", "").toLowerCase()] : [];
  });
  return new Set([...certificates, ...hashes]);
}

/** A list that is damaged anywhere is not believed anywhere. */
function hashesInJson(text: string): readonly string[] {
  try {
    return trustSchema.parse(parseStrictJson(text)).certificates;
  } catch {
    return [];
  }
}
