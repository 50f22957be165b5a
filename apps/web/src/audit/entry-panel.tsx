import type { AuditContent, AuditEntry } from "@bunkai/domain/audit/audit-entry";
import { auditNameText } from "@bunkai/language/audit-labels";
import { factLines } from "@bunkai/language/fact-lines";
import CloseIcon from "lucide-react/icons/x";
import { type ReactNode, useId } from "react";
import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { Moment } from "../ui/moment.tsx";
import { Notice } from "../ui/notice.tsx";
import { EntryNeighbours } from "./entry-neighbours.tsx";
import { actorText, deedText, nameFieldText, subjectKindText } from "./entry-text.ts";

export type EntryPanelProps = { readonly entry: AuditEntry; readonly onClose: () => void };

type Line = readonly [label: string, value: ReactNode];

/** All that was recorded of one deed, beside the table. */
export function EntryPanel({ entry, onClose }: EntryPanelProps) {
  const words = useWords();
  const headingId = useId();
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
      <Alterations entry={entry} />
      <dl className="mt-2 flex flex-col gap-2 text-[0.875rem] leading-150">
        {entry.content && <Content content={entry.content} entry={entry} />}
        <Lines lines={[[words.audit.field.hash, <WholeHash entry={entry} key="hash" />]]} />
        {entry.content && <Recorded content={entry.content} />}
      </dl>
      {entry.content && <EntryNeighbours content={entry.content} />}
    </aside>
  );
}

function Alterations({ entry: { content, isAltered } }: { readonly entry: AuditEntry }) {
  const { altered } = useWords().audit;
  const names = content ? [content.actorName, ...content.names] : [];
  const texts = [
    !content && altered.text,
    content && isAltered && altered.copy,
    names.some((name) => name?.state === "altered") && altered.name,
  ].filter((text) => typeof text === "string");
  if (texts.length === 0) return null;
  return (
    <div className="mt-2">
      <Notice title={altered.mark} tone="error">
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Notice>
    </div>
  );
}

function Content({
  content,
  entry,
}: {
  readonly content: AuditContent;
  readonly entry: AuditEntry;
}) {
  const words = useWords();
  const { field } = words.audit;
  const names = content.names.map(
    (name): Line => [nameFieldText(name.field, words), auditNameText(name, words.audit.name)],
  );
  const lines: readonly Line[] = [
    [field.at, <Moment at={content.at} key="at" precision="second" />],
    [field.deed, deedText(entry, words)],
    [field.actor, actorText(entry, words)],
    [field.subject, subjectKindText(content, words)],
    ...names,
    [field.subjectId, <code key="id">{content.subjectId}</code>],
  ];
  return <Lines lines={lines} />;
}

function WholeHash({ entry: { hash, sequence } }: { readonly entry: AuditEntry }) {
  const words = useWords();
  return (
    <span className="flex items-start gap-1">
      <code>{hash}</code>
      <CopyButton label={words.audit.copyHash({ sequence })} text={hash} />
    </span>
  );
}

function Recorded({ content }: { readonly content: AuditContent }) {
  const words = useWords();
  const facts = factLines(content, words);
  if (facts.length === 0) return null;
  return (
    <div>
      <dt className="text-solid-gray-700">{words.audit.field.facts}</dt>
      <dd>
        <dl className="mt-1 flex flex-col gap-1 rounded-4 bg-solid-gray-50 p-2">
          {facts.map(({ key, label, text }) => (
            <div key={key}>
              <dt className="text-solid-gray-700">{label}</dt>
              <dd className="wrap-anywhere whitespace-pre-wrap">{text}</dd>
            </div>
          ))}
        </dl>
      </dd>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(([label, value]) => (
    <div key={label}>
      <dt className="text-solid-gray-700">{label}</dt>
      <dd className="wrap-anywhere">{value}</dd>
    </div>
  ));
}
