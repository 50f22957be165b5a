import type { PdfVerdict } from "./verify-pdf.ts";

/**
 * A verdict in one word.
 *
 * - `trusted`: unchanged, and every seal is by a certificate that the reader trusts
 * - `unknownSigner`: unchanged since signing, by nobody knows whom
 */
export type PdfOutcome = "trusted" | "unknownSigner" | "changed" | "unsigned" | "notPdf";

/** What a reader needs to know first. */
export function outcomeOf({
  sealTrusted,
  state,
}: Pick<PdfVerdict, "sealTrusted" | "state">): PdfOutcome {
  if (state !== "unchanged") return state;
  return sealTrusted ? "trusted" : "unknownSigner";
}
