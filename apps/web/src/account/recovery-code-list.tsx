import CopyIcon from "lucide-react/icons/copy";
import DownloadIcon from "lucide-react/icons/download";
import PrintIcon from "lucide-react/icons/printer";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { buttonStyle } from "../ui/button-style.ts";
import { useCopy } from "../ui/use-copy.ts";
import { useMe } from "./use-membership.ts";

/** Recovery codes, shown once: to copy, to print, to save. */
export function RecoveryCodeList({ codes }: { readonly codes: readonly string[] }) {
  const { recovery } = useWords().secondFactor;
  const { person } = useMe();
  const copy = useCopy();
  const text = recovery.fileText({ email: person.email, codes: codes.join("\n") });
  return (
    <div className="flex flex-col gap-4">
      <p className="hidden print:block">{person.email}</p>
      <ul className="print-alone grid grid-cols-2 gap-x-6 gap-y-1 rounded-8 bg-solid-gray-50 px-4 py-3 font-mono text-[1.0625rem]">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          icon={CopyIcon}
          onClick={() => copy(codes.join("\n"), recovery.copied)}
          size="small"
        >
          {recovery.copy}
        </Button>
        <Button icon={PrintIcon} onClick={() => window.print()} size="small">
          {recovery.print}
        </Button>
        <a
          className={buttonStyle({ kind: "secondary", size: "small" })}
          download={recovery.fileName}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
        >
          <DownloadIcon aria-hidden="true" className="size-4" />
          {recovery.save}
        </a>
      </div>
    </div>
  );
}
