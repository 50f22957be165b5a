import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import CloseIcon from "lucide-react/icons/x";
import { type ReactNode, useId } from "react";
import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Moment } from "../ui/moment.tsx";
import { actorText, deedText, subjectText } from "./entry-text.ts";

export type EntryPanelProps = { readonly entry: AuditEntry; readonly onClose: () => void };

/** All that was recorded of one deed, beside the table. */
export function EntryPanel({ entry, onClose }: EntryPanelProps) {
  const words = useWords();
  const headingId = useId();
  const { field } = words.audit;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [field.at, <Moment at={entry.at} key="at" precision="second" />],
    [field.deed, deedText(entry, words)],
    [field.actor, actorText(entry, words)],
    [field.subject, subjectText(entry, words)],
    [field.subjectId, <code key="id">{entry.subjectId}</code>],
    [
      field.hash,
      <span className="flex items-start gap-1" key="hash">
        <code>{entry.hash}</code>
        <CopyButton label={words.audit.copyHash({ sequence: entry.sequence })} text={entry.hash} />
      </span>,
    ],
  ];
  const hasFacts = Object.keys(entry.facts).length > 0;
  return (
    <aside
      aria-labelledby={headingId}
      className="self-start rounded-8 border border-solid-gray-420 px-4 py-3 max-xl:order-first xl:sticky xl:top-8"
    >
      <div className="flex items-center justify-between gap-2">
        <h2 className="font-bold" id={headingId}>
          {words.audit.entry({ sequence: entry.sequence })}
        </h2>
        <IconButton icon={CloseIcon} label={words.shell.action.close} onClick={onClose} />
      </div>
      <dl className="mt-2 flex flex-col gap-2 text-[0.875rem] leading-150">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt className="text-solid-gray-700">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {hasFacts && (
          <div>
            <dt className="text-solid-gray-700">{field.facts}</dt>
            <dd>
              <pre className="mt-1 rounded-4 bg-solid-gray-50 p-2 font-mono text-[0.8125rem] whitespace-pre-wrap">
                {JSON.stringify(entry.facts, null, 2)}
              </pre>
            </dd>
          </div>
        )}
      </dl>
    </aside>
  );
}
