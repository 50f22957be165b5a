import type { Revision } from "@bunkai/domain/disclosure/revision";
import { Link } from "@tanstack/react-router";
import IssuedIcon from "lucide-react/icons/file-check";
import { useWords } from "../language/use-words.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Term } from "../ui/term.tsx";
import { RevisionStateTags } from "./revision-state-tags.tsx";

export type RevisionTableProps = {
  readonly revisions: readonly Revision[];
  /** The reader's organisation issued them. */
  readonly isOwn: boolean;
};

/** What was issued, newest first. The number leads to the sheet. */
export function RevisionTable({ revisions, isOwn }: RevisionTableProps) {
  const words = useWords();
  const columns = useColumns();
  if (revisions.length === 0) {
    return (
      <Empty icon={IssuedIcon} title={words.offering.nothingIssued}>
        {isOwn && words.offering.revisions.empty}
      </Empty>
    );
  }
  return (
    <DataTable
      caption={words.offering.revisions.title}
      columns={columns}
      keyOf={({ id }) => id}
      rows={revisions}
    />
  );
}

function useColumns(): readonly Column<Revision>[] {
  const words = useWords();
  const momentText = useMomentText();
  const { field } = words.offering.revisions;
  return [
    {
      key: "sheet",
      label: field.sheet,
      text: (revision) => words.offering.issuedSheet(revision),
      cell: (revision, { tabIndex }) => (
        <Link
          className="link font-bold"
          params={{ revisionId: revision.id }}
          tabIndex={tabIndex}
          to="/revisions/$revisionId"
        >
          {words.offering.issuedSheet(revision)}
        </Link>
      ),
      widthRem: 10,
    },
    {
      key: "issuedAt",
      label: field.issuedAt,
      text: ({ issuedAt }) => momentText(issuedAt, "minute"),
      cell: ({ issuedAt }) => <Moment at={issuedAt} />,
      widthRem: 13,
    },
    {
      key: "state",
      label: field.state,
      text: ({ state, visibility }) =>
        [words.disclosure.state[state], words.disclosure.visibility[visibility]].join(
          words.account.listSeparator,
        ),
      cell: (revision) => <RevisionStateTags revision={revision} />,
      widthRem: 13,
    },
    {
      key: "sha256",
      label: field.sha256,
      head: <Term meaning={words.disclosure.term.sha256}>{field.sha256}</Term>,
      text: ({ sha256 }) => sha256,
      cell: (revision, { tabIndex }) => (
        <span className="flex items-center gap-1">
          <code className="font-mono">{revision.sha256.slice(0, 12)}…</code>
          <CopyButton
            label={words.offering.revisions.copyHash({
              sheet: words.offering.issuedSheet(revision),
            })}
            tabIndex={tabIndex}
            text={revision.sha256}
          />
        </span>
      ),
      widthRem: 12,
    },
  ];
}
