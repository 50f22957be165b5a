import { sha256Hex } from "@bunkai/proof/sha256";
import { CertificatePaper } from "../pdf/certificate-paper.tsx";
import { renderPdf } from "../pdf/render-pdf.ts";
import type { SealKey } from "../signature/seal-key.ts";
import { sealPdf } from "../signature/seal-pdf.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import { findUsedSeals } from "./find-used-seals.ts";

/** The certificate of signatures, sealed. */
export async function renderCertificate(input: {
  readonly facts: CertificateFacts;
  /** The document with all seals. */
  readonly sealed: Uint8Array;
  readonly key: SealKey;
  readonly reason: string;
}): Promise<Uint8Array> {
  const { facts, key, sealed } = input;
  const seals = await findUsedSeals(sealed, facts.signatures, sha256Hex(key.certificate));
  const paper = await renderPdf(<CertificatePaper facts={facts} seals={seals} />);
  return sealPdf(paper, key, {
    fieldName: "Bunkai_certificate",
    reason: input.reason,
    signedAt: facts.certifiedAt,
  });
}
