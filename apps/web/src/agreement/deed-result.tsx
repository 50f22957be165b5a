import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import CheckIcon from "lucide-react/icons/circle-check";
import { useEffect, useId, useRef } from "react";
import { useWords } from "../language/use-words.ts";
import { CertificateDownload, DocumentDownload } from "./document-downloads.tsx";

/** What a person can do with an agreement on its page. */
export type AgreementDeed = "sign" | "withdraw";

export type DeedResultProps = { readonly agreement: Agreement; readonly deed: AgreementDeed };

/**
 * At the head of the page: what was just done, and what comes next. View and focus go there, since the button that was
 * pressed may stand far below and is gone; the focus has the whole read out.
 */
export function DeedResult({ agreement, deed }: DeedResultProps) {
  const { sign, withdraw } = useWords().agreement;
  const heading = useRef<HTMLHeadingElement>(null);
  const nextId = useId();
  useEffect(() => {
    // One frame later: the dialog that closes gives the focus back first.
    const frame = requestAnimationFrame(() => {
      heading.current?.scrollIntoView({ block: "center" });
      heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <section className="flex items-start gap-3 rounded-8 border-2 border-success-2 px-4 py-3">
      <CheckIcon aria-hidden="true" className="mt-1 size-5 shrink-0 text-success-2" />
      <div className="min-w-0 flex-1">
        <h2 aria-describedby={nextId} className="font-bold" ref={heading} tabIndex={-1}>
          {deed === "sign" ? sign.done : withdraw.done}
        </h2>
        <p id={nextId}>{deed === "sign" ? sign.next[agreement.state] : withdraw.next}</p>
        {deed === "sign" && agreement.state === "complete" && (
          <ul className="mt-1 flex flex-col gap-1">
            <li>
              <DocumentDownload agreement={agreement} />
            </li>
            <li>
              <CertificateDownload agreement={agreement} />
            </li>
          </ul>
        )}
      </div>
    </section>
  );
}
