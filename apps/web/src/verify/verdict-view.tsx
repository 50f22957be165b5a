import { outcomeOf, type PdfOutcome } from "@bunkai/proof/pdf/outcome-of";
import { useWords } from "../language/use-words.ts";
import { Notice, type NoticeTone } from "../ui/notice.tsx";
import { Part } from "../ui/page.tsx";
import type { CheckedFile } from "./check-file.ts";
import { CopyHash } from "./copy-hash.tsx";
import { EmbeddedAgreement } from "./embedded-agreement.tsx";
import { MissingSeals } from "./missing-seals.tsx";
import { SealFingerprints } from "./seal-fingerprints.tsx";
import { SignatureVerdictItem } from "./signature-verdict-item.tsx";

/** Good is only what is unchanged and sealed by a certificate that this installation trusts. */
const tones: Record<PdfOutcome, Exclude<NoticeTone, "information">> = {
  trusted: "success",
  incomplete: "error",
  unknownSigner: "warning",
  changed: "error",
  unsigned: "warning",
  notPdf: "error",
};

/** What was found out about a file: the answer first, then what it rests on. */
export function VerdictView({ checked }: { readonly checked: CheckedFile }) {
  const { verify } = useWords();
  const { agreement, isTrustMissing, name, verdict } = checked;
  const outcome = outcomeOf(verdict, agreement?.missing?.length ?? 0);
  const { bytesAfterLast, embedded, inserted, sealTrusted, signatures, state } = verdict;
  const isSignerUnknown = state === "unchanged" && !sealTrusted;
  return (
    <Part title={verify.result({ name })}>
      <Notice
        announce="alert"
        sign={verify.sign[tones[outcome]]}
        title={verify.outcome[outcome]}
        tone={tones[outcome]}
      >
        <p>{verify.explained[outcome]}</p>
        {outcome === "incomplete" && agreement && <MissingSeals agreement={agreement} />}
        {inserted && <p>{verify.inserted[inserted.place]({ count: inserted.byteCount })}</p>}
        {bytesAfterLast > 0 && <p>{verify.after({ count: bytesAfterLast })}</p>}
      </Notice>
      {isTrustMissing && <Notice title={verify.trustMissing} tone="warning" />}
      {outcome !== "trusted" && (
        <section>
          <h3 className="font-bold">{verify.next.title}</h3>
          <p>{verify.next[outcome]}</p>
          {isSignerUnknown && outcome !== "unknownSigner" && <p>{verify.next.unknownSigner}</p>}
        </section>
      )}
      {isSignerUnknown && <SealFingerprints signatures={signatures} />}
      <section>
        <h3 className="font-bold">{verify.fileHash}</h3>
        <CopyHash hash={verdict.sha256} label={verify.copyHash} />
      </section>
      {signatures.length > 0 && (
        <section className="flex flex-col gap-2">
          <h3 className="font-bold">{verify.signatures}</h3>
          <ol className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
            {signatures.map((signature, index) => (
              <SignatureVerdictItem
                isVouchedFor={sealTrusted}
                key={signature.fieldName ?? `signature ${index + 1}`}
                number={index + 1}
                signature={signature}
              />
            ))}
          </ol>
        </section>
      )}
      {agreement && embedded && (
        <EmbeddedAgreement agreement={agreement} sha256={embedded.sha256} />
      )}
      {state === "unchanged" && !agreement && (
        <p className="text-solid-gray-800">{verify.embedded.none}</p>
      )}
    </Part>
  );
}
