import type { PdfVerdict } from "./verify-pdf.ts";

/**
 * A verdict in one word.
 *
 * - `trusted`: unchanged, and every seal is by a certificate that the reader trusts
 * - `incomplete`: unchanged, but seals are missing that the document itself asks for
 * - `unknownSigner`: unchanged since signing, by nobody knows whom
 */
export type PdfOutcome =
  | "trusted"
  | "incomplete"
  | "unknownSigner"
  | "changed"
  | "unsigned"
  | "notPdf";

/**
 * What a reader needs to know first.
 *
 * @param sealsMissing how many seals the document lacks by its own account; 0 when it says nothing about that
 */
export function outcomeOf(
  { sealTrusted, state }: Pick<PdfVerdict, "sealTrusted" | "state">,
  sealsMissing: number,
): PdfOutcome {
  if (state !== "unchanged") return state;
  if (sealsMissing > 0) return "incomplete";
  return sealTrusted ? "trusted" : "unknownSigner";
}
