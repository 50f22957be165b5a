import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import { Link } from "@tanstack/react-router";
import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { CertificateDownload, DocumentDownload } from "./document-downloads.tsx";

/** The PDF and its certificate for the taking, and the hashes that identify them. */
export function DocumentPart({ agreement }: { readonly agreement: Agreement }) {
  const { page } = useWords().agreement;
  const { contentSha256, documentSha256, matrixId, state } = agreement;
  const hashes = [
    [page.contentHash, contentSha256],
    [page.documentHash, documentSha256],
  ] as const;
  return (
    <>
      <ul className="flex flex-col gap-2">
        <li>
          <DocumentDownload agreement={agreement} />
        </li>
        <li>
          {state === "complete" ? (
            <CertificateDownload agreement={agreement} />
          ) : (
            <span className="text-solid-gray-700">
              {state === "withdrawn" ? page.certificateNever : page.certificateLater}
            </span>
          )}
        </li>
        <li>
          <Link className="link" params={{ matrixId }} search={{}} to="/matrices/$matrixId">
            {page.matrix}
          </Link>
        </li>
        <li>
          <Link className="link" to="/verify">
            {page.verify}
          </Link>
        </li>
      </ul>
      <dl className="flex flex-col gap-2 text-[0.9375rem] leading-160">
        {hashes.map(([label, hash]) => (
          <div key={label}>
            <dt className="text-solid-gray-700">{label}</dt>
            <dd className="flex items-start gap-1">
              <code className="font-mono text-[0.875rem] break-all">{hash}</code>
              <CopyButton label={page.copyHash({ label })} text={hash} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
