import type { SealKey } from "../signature/seal-key.ts";
import { sealPdf } from "../signature/seal-pdf.ts";

/** One more seal on a document, as a task for a worker. */
export function sealDocument(input: {
  readonly document: Uint8Array;
  readonly key: SealKey;
  readonly seal: Parameters<typeof sealPdf>[2];
}): Promise<Uint8Array> {
  return sealPdf(input.document, input.key, input.seal);
}
