import type { AuditFilter } from "@bunkai/domain/audit/audit-filter";
import DownloadIcon from "lucide-react/icons/download";
import { useMembership } from "../account/use-membership.ts";
import { downloadAddress } from "../file/download-address.ts";
import { useWords } from "../language/use-words.ts";
import { buttonStyle } from "../ui/button-style.ts";
import { auditFilterQuery } from "./audit-search.ts";

/** What the filter lets through, as a workbook, a PDF or plain text, for an auditor. */
export function ExportLinks({ filter }: { readonly filter: AuditFilter }) {
  const words = useWords();
  const { organizationId } = useMembership();
  return (
    <div className="flex flex-wrap gap-3">
      {(["xlsx", "pdf", "csv"] as const).map((format) => (
        <a
          className={buttonStyle({ kind: "secondary", size: "normal" })}
          download=""
          href={`${downloadAddress(`/audit.${format}`, organizationId)}${auditFilterQuery(filter)}`}
          key={format}
        >
          <DownloadIcon aria-hidden="true" className="size-4" />
          {words.audit.export[format]}
        </a>
      ))}
    </div>
  );
}
