import DownloadIcon from "lucide-react/icons/download";
import { useMembership } from "../account/use-membership.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";
import { buttonStyle } from "../ui/button-style.ts";

/** The whole audit record as a workbook or a PDF, for an auditor. */
export function ExportLinks() {
  const words = useWords();
  const { organizationId } = useMembership();
  return (
    <div className="flex flex-wrap gap-3">
      {(["xlsx", "pdf"] as const).map((format) => (
        <a
          className={buttonStyle({ kind: "secondary", size: "normal" })}
          download=""
          href={downloadAddress(`/audit.${format}`, organizationId)}
          key={format}
        >
          <DownloadIcon aria-hidden="true" className="size-4" />
          {words.audit.export[format]}
        </a>
      ))}
    </div>
  );
}
