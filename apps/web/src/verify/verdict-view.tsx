import { outcomeOf, type PdfOutcome } from "@bunkai/proof/pdf/outcome-of";
import { useWords } from "../language/use-words.ts";
import { Notice, type NoticeTone } from "../ui/notice.tsx";
import { Part } from "../ui/page.tsx";
import type { CheckedFile } from "./check-file.ts";
import { CopyHash } from "./copy-hash.tsx";
import { EmbeddedAgreement } from "./embedded-agreement.tsx";
import { SignatureVerdictItem } from "./signature-verdict-item.tsx";

const tones: Record<PdfOutcome, NoticeTone> = {
  trusted: "success",
  unknownSigner: "warning",
  changed: "error",
  unsigned: "warning",
  notPdf: "error",
};

/** What was found out about a file: the answer first, then what it rests on. */
export function VerdictView({ checked }: { readonly checked: CheckedFile }) {
  const { verify } = useWords();
  const { isTrustMissing, name, verdict } = checked;
  const outcome = outcomeOf(verdict);
  const { bytesAfterLast, embedded, signatures } = verdict;
  return (
    <Part title={verify.result({ name })}>
      <Notice announce="alert" title={verify.outcome[outcome]} tone={tones[outcome]}>
        <p>{verify.explained[outcome]}</p>
        {bytesAfterLast > 0 && <p>{verify.after({ count: bytesAfterLast })}</p>}
      </Notice>
      {isTrustMissing && <Notice title={verify.trustMissing} tone="warning" />}
      {outcome !== "trusted" && (
        <section>
          <h3 className="font-bold">{verify.next.title}</h3>
          <p>{verify.next[outcome]}</p>
        </section>
      )}
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
                key={signature.fieldName ?? `signature ${index + 1}`}
                number={index + 1}
                signature={signature}
              />
            ))}
          </ol>
        </section>
      )}
      {verdict.state === "unchanged" && (
        <EmbeddedAgreement embedded={embedded} signatures={signatures} />
      )}
    </Part>
  );
}
