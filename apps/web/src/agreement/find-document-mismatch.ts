import { canonicalJson } from "@bunkai/proof/canonical-json";
import { readEmbeddedJson } from "@bunkai/proof/pdf/read-embedded-json";
import { sha256Hex } from "@bunkai/proof/sha256";
import type { AgreementView } from "./agreement-queries.ts";

/** `content`: the text on the page; `document`: the PDF; `embedded`: the content that the PDF carries. */
export type DocumentMismatch = "content" | "document" | "embedded";

/**
 * What does not fit together of the text that is shown, the PDF, and the hashes that a signer is asked to sign.
 * Null: all three are one.
 *
 * Seals only append to the document: the one that is signed is still its beginning, up to one of its end marks.
 */
export function findDocumentMismatch(
  { agreement, content }: AgreementView,
  bytes: Uint8Array,
): DocumentMismatch | null {
  const { contentSha256, documentSha256 } = agreement;
  if (sha256Hex(canonicalJson(content)) !== contentSha256) return "content";
  const signed = beginnings(bytes).find((beginning) => sha256Hex(beginning) === documentSha256);
  if (!signed) return "document";
  return readEmbeddedJson(signed)?.sha256 === contentSha256 ? null : "embedded";
}

const END_MARK = new TextEncoder().encode("%%EOF");

/** The whole, and every part of it that ends like a PDF of its own, the shortest first. */
function beginnings(bytes: Uint8Array): readonly Uint8Array[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(0x25); at !== -1; at = bytes.indexOf(0x25, at + 1)) {
    if (!END_MARK.every((byte, index) => bytes[at + index] === byte)) continue;
    const end = at + END_MARK.length;
    ends.push(end);
    // With or without the line end behind the mark.
    if (bytes[end] === 0x0a) ends.push(end + 1);
    if (bytes[end] === 0x0d) ends.push(end + 1, end + 2);
  }
  return [...new Set([...ends, bytes.length])].map((end) => bytes.subarray(0, end));
}
