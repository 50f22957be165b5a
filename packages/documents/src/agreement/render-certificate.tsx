import { CertificatePaper } from "../pdf/certificate-paper.tsx";
import { renderPdf } from "../pdf/render-pdf.ts";
import type { SealKey } from "../signature/seal-key.ts";
import { sealPdf } from "../signature/seal-pdf.ts";
import type { CertificateFacts } from "./certificate-facts.ts";

/** The certificate of signatures, sealed. */
export async function renderCertificate(input: {
  readonly facts: CertificateFacts;
  readonly key: SealKey;
  readonly reason: string;
}): Promise<Uint8Array> {
  const paper = await renderPdf(<CertificatePaper facts={input.facts} />);
  return sealPdf(paper, input.key, {
    fieldName: "Bunkai_certificate",
    reason: input.reason,
    signedAt: input.facts.certifiedAt,
  });
}
