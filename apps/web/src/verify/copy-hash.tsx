import CopyIcon from "lucide-react/icons/copy";
import { useState } from "react";
import { useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";

/** A hash and the way to copy it. This page is open to all and has no place for short messages: the button itself tells. */
export function CopyHash({ hash, label }: { readonly hash: string; readonly label: string }) {
  const { state } = useWords().shell;
  const [said, setSaid] = useState<string | null>(null);
  const copy = () =>
    void (navigator.clipboard?.writeText(hash) ?? Promise.reject(new Error("no clipboard"))).then(
      () => setSaid(state.copied),
      () => setSaid(state.copyRefused),
    );
  return (
    <div>
      <code className="font-mono text-[0.875rem] break-all">{hash}</code>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <Button icon={CopyIcon} onClick={copy} size="small">
          {label}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
