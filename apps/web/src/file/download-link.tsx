import type { StoredFile } from "@bunkai/domain/file/stored-file";
import DownloadIcon from "lucide-react/icons/download";
import { useMembership } from "../account/use-membership.ts";
import { useWords } from "../language/use-words.ts";
import { downloadAddress } from "./download-address.ts";

export type DownloadLinkProps = { readonly file: StoredFile; readonly tabIndex: 0 | -1 };

/** The name of a file, which fetches it. */
export function DownloadLink({ file, tabIndex }: DownloadLinkProps) {
  const words = useWords();
  const { organizationId } = useMembership();
  return (
    <a
      aria-label={words.file.download({ name: file.name })}
      className="link inline-flex items-start gap-1.5"
      download=""
      href={downloadAddress(`/files/${file.id}/content`, organizationId)}
      tabIndex={tabIndex}
    >
      <DownloadIcon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {file.name}
    </a>
  );
}
