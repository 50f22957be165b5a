import type { Agreement } from "@bunkai/domain/agreement/agreement-view";
import DownloadIcon from "lucide-react/icons/download";
import { useMembership } from "../account/use-membership.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";

type DownloadProps = { readonly agreement: Agreement };

/** The agreement as a PDF, with the seals that it has so far. */
export function DocumentDownload({ agreement: { documentNumber, id } }: DownloadProps) {
  const { page } = useWords().agreement;
  return (
    <Download
      label={page.download}
      name={`${documentNumber}.pdf`}
      path={`/agreements/${id}/document.pdf`}
    />
  );
}

/** The certificate of signatures. There is one as soon as all seals are there. */
export function CertificateDownload({ agreement: { documentNumber, id } }: DownloadProps) {
  const { page } = useWords().agreement;
  return (
    <Download
      label={page.certificate}
      name={`${documentNumber}-certificate.pdf`}
      path={`/agreements/${id}/certificate.pdf`}
    />
  );
}

function Download(props: {
  readonly label: string;
  readonly name: string;
  readonly path: `/${string}`;
}) {
  const { organizationId } = useMembership();
  return (
    <a
      className="link inline-flex items-center gap-1.5"
      download={props.name}
      href={downloadAddress(props.path, organizationId)}
    >
      <DownloadIcon aria-hidden="true" className="size-4 shrink-0" />
      {props.label}
    </a>
  );
}
