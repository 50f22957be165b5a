import { fileTypes, type StoredFile } from "@bunkai/domain/file/stored-file";
import DownloadIcon from "lucide-react/icons/download";
import TrashIcon from "lucide-react/icons/trash-2";
import { useState } from "react";
import { useMembership } from "../account/use-membership.ts";
import { useReasonOff } from "../account/use-reason-off.ts";
import { useTongue, useWords } from "../language/use-words.ts";
import { Button } from "../ui/button.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { Moment, useMomentText } from "../ui/moment.tsx";
import type { Column } from "../ui/table/column.ts";
import { DataTable } from "../ui/table/data-table.tsx";
import { Term } from "../ui/term.tsx";
import { downloadAddress } from "./download-address.ts";
import { RemoveFileDialog } from "./remove-file-dialog.tsx";
import { sizeText } from "./size-text.ts";

export type FileTableProps = {
  readonly files: readonly StoredFile[];
  readonly hasMore: boolean;
  readonly onNearEnd: () => void;
};

/** The files as a table. The name fetches the file. */
export function FileTable({ files, hasMore, onNearEnd }: FileTableProps) {
  const { words, language } = useTongue();
  const momentText = useMomentText();
  const [removing, setRemoving] = useState<StoredFile | null>(null);
  const columns: Column<StoredFile>[] = [
    {
      key: "name",
      label: words.file.field.name,
      text: ({ name }) => name,
      cell: (file, { tabIndex }) => <DownloadLink file={file} tabIndex={tabIndex} />,
      widthRem: 16,
    },
    {
      key: "type",
      label: words.file.field.type,
      text: ({ type }) => typeText(type),
      widthRem: 6,
    },
    {
      key: "size",
      label: words.file.field.size,
      text: ({ sizeBytes }) => sizeText(sizeBytes, language),
      align: "end",
      widthRem: 6,
    },
    {
      key: "addedAt",
      label: words.file.field.addedAt,
      text: ({ addedAt }) => momentText(addedAt, "minute"),
      cell: ({ addedAt }) => <Moment at={addedAt} />,
      widthRem: 13,
    },
    {
      key: "sha256",
      label: words.file.field.sha256,
      head: <Term meaning={words.file.term.sha256}>{words.file.field.sha256}</Term>,
      text: ({ sha256 }) => sha256,
      cell: ({ sha256, name }, { tabIndex }) => (
        <span className="flex items-center gap-1">
          <code className="font-mono">{sha256.slice(0, 12)}…</code>
          <CopyButton label={words.file.copyHash({ name })} tabIndex={tabIndex} text={sha256} />
        </span>
      ),
      widthRem: 12,
    },
    {
      key: "deeds",
      label: words.account.member.deeds,
      text: () => "",
      cell: (file, { tabIndex }) => (
        <RemoveButton file={file} onRemove={setRemoving} tabIndex={tabIndex} />
      ),
      widthRem: 7.5,
      isTool: true,
    },
  ];
  return (
    <>
      <DataTable
        caption={words.shell.nav.files}
        columns={columns}
        hasMore={hasMore}
        keyOf={({ id }) => id}
        onNearEnd={onNearEnd}
        rows={files}
      />
      {removing && <RemoveFileDialog file={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

type CellButtonProps = { readonly file: StoredFile; readonly tabIndex: 0 | -1 };

function DownloadLink({ file, tabIndex }: CellButtonProps) {
  const words = useWords();
  const { organizationId } = useMembership();
  return (
    <a
      aria-label={words.file.download({ name: file.name })}
      className="link inline-flex items-start gap-1.5"
      download={file.name}
      href={downloadAddress(`/files/${file.id}/content`, organizationId)}
      tabIndex={tabIndex}
    >
      <DownloadIcon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {file.name}
    </a>
  );
}

function RemoveButton(props: CellButtonProps & { readonly onRemove: (file: StoredFile) => void }) {
  const { file, tabIndex, onRemove } = props;
  const words = useWords();
  const reasonOff = useReasonOff();
  return (
    <Button
      aria-label={words.file.remove.of({ name: file.name })}
      icon={TrashIcon}
      kind="quiet"
      offReason={reasonOff("file.remove")}
      onClick={() => onRemove(file)}
      size="small"
      tabIndex={tabIndex}
    >
      {words.file.remove.open}
    </Button>
  );
}

function typeText(type: string): string {
  const known: Readonly<Record<string, string>> = fileTypes;
  return known[type]?.toUpperCase() ?? type;
}
