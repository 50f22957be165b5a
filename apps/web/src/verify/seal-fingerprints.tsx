import type { SignatureVerdict } from "@bunkai/proof/pdf/verify-pdf";
import { useWords } from "../language/use-words.ts";
import { CopyHash } from "./copy-hash.tsx";

export type SealFingerprintsProps = { readonly signatures: readonly SignatureVerdict[] };

/** What a reader compares, by a way that the file has no part in, when the installation does not know who signed. */
export function SealFingerprints({ signatures }: SealFingerprintsProps) {
  const { copyFingerprint, signature: texts } = useWords().verify;
  const fingerprints = new Set(
    signatures.flatMap(({ certificate }) => (certificate ? [certificate.sha256] : [])),
  );
  return (
    <section>
      <h3 className="font-bold">{texts.certificateHash}</h3>
      <div className="flex flex-col gap-2">
        {[...fingerprints].map((fingerprint) => (
          <CopyHash hash={fingerprint} key={fingerprint} label={copyFingerprint} />
        ))}
      </div>
    </section>
  );
}
