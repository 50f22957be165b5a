import type { AuditEntry } from "@bunkai/domain/audit/audit-entry";
import type { Words } from "@bunkai/language/ja";
import { useWords } from "../language/use-words.ts";
import { Hash } from "../ui/hash.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Tag } from "../ui/tag.tsx";
import { Term } from "../ui/term.tsx";
import { actorText, deedText, isSuspect, subjectText } from "./entry-text.ts";

export type AuditTableProps = {
  readonly entries: readonly AuditEntry[];
  readonly hasMore: boolean;
  readonly onNearEnd: () => void;
  readonly onOpen: (entry: AuditEntry) => void;
  readonly openSequence: number | undefined;
};

/** The audit record as a table. Opening a row shows all that was recorded beside it. */
export function AuditTable(props: AuditTableProps) {
  const { entries, hasMore, onNearEnd, onOpen, openSequence } = props;
  const words = useWords();
  return (
    <DataTable
      caption={words.shell.nav.audit}
      columns={useColumns(onOpen)}
      hasMore={hasMore}
      keyOf={({ sequence }) => String(sequence)}
      onNearEnd={onNearEnd}
      onOpen={onOpen}
      openKey={openSequence === undefined ? null : String(openSequence)}
      rows={entries}
    />
  );
}

function useColumns(onOpen: (entry: AuditEntry) => void): readonly Column<AuditEntry>[] {
  const words = useWords();
  const momentText = useMomentText();
  const { field } = words.audit;
  return [
    {
      key: "sequence",
      label: field.sequence,
      text: ({ sequence }) => String(sequence),
      cell: (entry, { tabIndex }) => (
        <button
          aria-label={words.audit.openEntry({ sequence: entry.sequence })}
          className="link tabular-nums"
          onClick={() => onOpen(entry)}
          tabIndex={tabIndex}
          type="button"
        >
          {entry.sequence}
        </button>
      ),
      align: "end",
      widthRem: 4.5,
    },
    {
      key: "at",
      label: field.at,
      text: ({ content }) => (content ? momentText(content.at, "second") : ""),
      cell: ({ content }) => content && <Moment at={content.at} precision="second" />,
      widthRem: 13,
    },
    {
      key: "deed",
      label: field.deed,
      text: (entry) => markedDeed(entry, words),
      cell: (entry) => <Deed entry={entry} />,
      widthRem: 12,
    },
    { key: "actor", label: field.actor, text: (entry) => actorText(entry, words), widthRem: 8.5 },
    {
      key: "subject",
      label: field.subject,
      text: (entry) => subjectText(entry, words),
      widthRem: 14,
    },
    {
      key: "hash",
      label: field.hash,
      head: <Term meaning={words.audit.term.hash}>{field.hash}</Term>,
      text: ({ hash }) => hash,
      cell: ({ hash, sequence }, { tabIndex }) => (
        <Hash copyLabel={words.audit.copyHash({ sequence })} hash={hash} tabIndex={tabIndex} />
      ),
      widthRem: 12,
    },
  ];
}

function Deed({ entry }: { readonly entry: AuditEntry }) {
  const words = useWords();
  return (
    <>
      {deedText(entry, words)}{" "}
      {isSuspect(entry) && <Tag tone="bad">{words.audit.altered.mark}</Tag>}
    </>
  );
}

/** As it is copied: a mark that only the eye could see would be lost. */
function markedDeed(entry: AuditEntry, words: Words): string {
  const text = deedText(entry, words);
  return isSuspect(entry) ? `${text} (${words.audit.altered.mark})` : text;
}
