import { verifyPdf } from "@bunkai/proof/pdf/verify-pdf";
import type { CertifiedSignature } from "./certificate-facts.ts";

/** A certificate that has sealed. */
export type UsedSeal = {
  /** SHA-256 of its DER, lower-case hex: what a list of trusted certificates names. */
  readonly certificateSha256: string;
  /** The parties whose seals on the document are made with it. */
  readonly partyNames: readonly string[];
  /** The certificate of signatures is sealed with it, too. */
  readonly sealsCertificate: boolean;
};

/**
 * Which certificates have made the seals, read from the document itself: the key may have changed between two of them.
 *
 * @param certificateSha256 of the key that seals the certificate of signatures
 */
export async function findUsedSeals(
  sealed: Uint8Array,
  signatures: readonly Pick<CertifiedSignature, "partyName" | "sealField">[],
  certificateSha256: string,
): Promise<UsedSeal[]> {
  const found = (await verifyPdf(sealed, new Set())).signatures.flatMap(
    ({ certificate, fieldName }) =>
      certificate ? [{ sha256: certificate.sha256, fieldName }] : [],
  );
  const hashes = new Set([...found.map(({ sha256 }) => sha256), certificateSha256]);
  return [...hashes].map((hash) => ({
    certificateSha256: hash,
    partyNames: signatures
      .filter(({ sealField }) =>
        found.some(({ fieldName, sha256 }) => sha256 === hash && fieldName === sealField),
      )
      .map(({ partyName }) => partyName),
    sealsCertificate: hash === certificateSha256,
  }));
}
